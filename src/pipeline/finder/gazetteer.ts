import type { Dictionary } from '../../language/dictionary.ts';
import { plainSense } from '../../language/sense-text.ts';
import type { DictionaryEntry } from '../../model/article.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { isMeaning } from '../senses/tidy-sense.ts';

/** The entries of a headword that are proper nouns: CC-CEDICT writes their pinyin with a capital. */
export function properNouns(headword: string, dictionary: Dictionary): DictionaryEntry[] {
  return dictionary.lookup(headword).filter(({ reading }) => /^[A-Z]/.test(reading));
}

/** Whether the dictionary has a headword as a common word, names of families aside. */
export function isCommon(headword: string, dictionary: Dictionary): boolean {
  return dictionary.lookup(headword).some(({ reading }) => !/^[A-Z]/.test(reading));
}

/**
 * A name's English in CC-CEDICT and what it says of it: `Brussels, capital of Belgium` → Brussels, and the whole. Of
 * several names the first is taken: `Copenhagen or København` → Copenhagen; where it lies is no part of it: `Mt Wuyi in
 * Fujian`. A name that only leads to another (`see 廣州市`) is described as that one.
 */
export function describedName(
  headword: string,
  dictionary: Dictionary,
): { name: string; about?: string } | undefined {
  const senses = sensesOf(headword, dictionary);
  const sense = nameAmong(senses) ?? nameAmong(sensesOf(pointedAt(senses) ?? '', dictionary));
  const [, name = '', about = ''] = /^([^,;(]+?)(?=[,;(]| in \p{Lu}|$)[,;]?\s*(.*)$/u.exec(sense ?? '') ?? [];
  const bare = name
    .replace(/ or .*$/, '')
    .trim()
    .replace(/ (municipality|province|autonomous region)$/i, '');
  return bare ? { name: bare, ...(about && { about: plainSense(sense!) }) } : undefined;
}

const sensesOf = (headword: string, dictionary: Dictionary): string[] =>
  properNouns(headword, dictionary).flatMap((entry) => entry.senses);

/** The first sense that says what a name stands for, families aside. */
const nameAmong = (senses: readonly string[]): string | undefined =>
  senses.find((text) => isMeaning(text) && !/\bsurname\b/.test(text))?.replace(/^\(name\) /, '');

/** The headword that senses lead to: `see 廣州市|广州市[Guang3 zhou1 Shi4]` → 广州市. */
function pointedAt(senses: readonly string[]): string | undefined {
  const leads = senses.map((sense) => /^see (?:also )?(?:[^|[]+\|)?(\p{Script=Han}+)\[/u.exec(sense)?.[1]);
  return leads.find((headword) => headword !== undefined);
}

// What is no name of the kinds that are marked: the words stand in the name itself.
const NONE =
  /^surname\b|\b(language|dynasty|people|person|nationality|ethnic|religion|deity|god|goddess|constellation|sutra|scripture|novel|prize|award|calendar|solar term|period|Prize|Award|Buddhis[mt]|Christianity|Islam|Confucian\w*|Dao\w*)\b/;

const SIGNS: readonly [EntityKind, RegExp][] = [
  ['treaty', /\b(Treaty(?! Organi)|Agreement|Convention|Protocol|Pact|Accords?)\b/],
  [
    'event',
    /\b(Wars?|Olympics?|Olympic Games|World Cup|Revolution|Incident|Uprising|Conference|Expo|Games|Massacre)\b/,
  ],
  [
    'organisation',
    /\b(NATO|Organi[sz]ation|Union|League|Party|Ministry|Department|Agency|Network|Company|Corporation|Inc|University|College|Bank|Committee|Council|Congress|Association|Institute|Academy|Commission|Bureau|Administration|Office|Army|Navy|Court|Fund|Group|Airlines|Daily|Times|Television|Broadcasting|United Nations|company|newspaper|news agency|airline|search engine)\b/,
  ],
  ['weapon', /\b(missile|fighter plane|fighter aircraft|aircraft carrier)\b/],
];

const PERSON =
  /\(name\)|\([^)]*\b\d{3,4}( BC)?\s*[-–]|\(born\b|Japanese (sur)?name|given name|\b(politician|writer|poet|emperor|philosopher|actor|actress|singer|footballer|scientist)\b/;

/**
 * What kind of name a proper noun is, by the words of its first sense: those of the name first (a ministry of a state is
 * an organisation), then years of a life, then what explains the name; a place where they tell nothing else, since most
 * proper nouns of CC-CEDICT are places. Undefined for family names, languages, dynasties, gods, books and the like, and
 * where no word tells and jieba knows a common noun.
 */
export function kindOfProperNoun(
  entries: readonly DictionaryEntry[],
  pos: PartOfSpeech | undefined,
): EntityKind | undefined {
  const senses = entries.flatMap((entry) => entry.senses);
  const sense =
    senses.find((text) => !/^(surname|abbr\.|variant|old|also|see)\b/.test(text)) ?? senses[0] ?? '';
  const name = sense.split(/[,;(]/)[0] ?? '';
  if (NONE.test(name)) return undefined;
  const kindBy = (text: string) => SIGNS.find(([, pattern]) => pattern.test(text))?.[0];
  const sign = kindBy(name) ?? (PERSON.test(sense) ? 'person' : kindBy(sense));
  const isName = pos === undefined || pos === 'name' || /^the /.test(sense);
  return sign ?? (isName ? 'place' : undefined);
}
