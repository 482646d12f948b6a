import { stemmer } from 'stemmer';
import { onceForEach } from '../../src/language/once-for-each.ts';
import { bareReading, toMarks } from '../../src/language/pinyin.ts';
import type { AnnotatedArticle, Block } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';

/** Finds by looking through everything, with nothing of what the search itself is made of but the stemmer. */
export type Oracle = {
  han: (run: string) => string[];
  /** Looks for a reading as it is typed in one of `spellings`. */
  pinyin: (spelling: Spelling, reading: string) => string[];
  /** Looks for letters that are typed without tones or gaps. */
  letters: (typed: string) => string[];
  english: (words: string[], exact?: boolean) => string[];
  /** Looks for a word in the English, and for its letters in the Chinese. */
  word: (typed: string) => ReadonlySet<string>;
  /** Answers that are in any of some lists. */
  union: (...lists: readonly string[][]) => string[];
};

/** Joined or apart, with tones as numbers, as marks, or not at all. */
export const spellings = ['fandao', 'fan dao', 'fan3dao3', 'fǎndǎo', 'fǎn dǎo'] as const;
export type Spelling = (typeof spellings)[number];

type Page = {
  address: string;
  han: string;
  breaths: string[][];
  words: string;
  stems: string;
  /** Names that count where most of one is asked for. */
  names: string[];
};

/** Syllables letter by letter, with and without tones, and where one starts or ends as far as the spelling tells. */
type Spoken = { letters: string[]; bare: string; borders: Set<number> };

/** What is said between pauses, and the letters of all of it, in which most of what is typed is not found at all. */
type Speech = { breaths: Spoken[]; bare: string };

/** Answers are addresses such as `nato/p7`, in the order of the articles and their text. */
export function makeOracle(articles: readonly AnnotatedArticle[], entities: readonly Entity[]): Oracle {
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  const pages = articles.flatMap(({ slug, blocks }) => blocks.map((block) => readPage(slug, block, names)));
  const all = (has: (page: Page) => boolean) => pages.filter(has).map(({ address }) => address);
  const spoken = new Map(spellings.map((spelling) => [spelling, new Map<Page, Speech>()]));
  const spokenIn = (page: Page, spelling: Spelling): Speech => {
    const known = spoken.get(spelling)!;
    if (!known.has(page)) known.set(page, speechOf(page, spelling));
    return known.get(page)!;
  };
  const pinyin = (spelling: Spelling, text: string) => {
    const typed = speak(text.split(' '));
    return all((page) => {
      const { bare, breaths } = spokenIn(page, spelling);
      return bare.includes(typed.bare) && breaths.some((breath) => isSpoken(breath, typed));
    });
  };
  const hasHan = (run: string) => {
    const wanted = normal(run);
    return all(({ han }) => han.includes(wanted));
  };
  const hasEnglish = (wanted: string[], exact = false) => {
    const form = exact ? String : stemOf;
    const phrase = inRow(wanted.map(form));
    return all(
      ({ words, stems, names }) =>
        (exact ? words : stems).includes(phrase) || names.some((name) => isMostOf(name, phrase, form)),
    );
  };
  return {
    han: hasHan,
    pinyin: (spelling, reading) => pinyin(spelling, spell(spelling, reading)),
    letters: (typed) => pinyin('fandao', typed),
    english: hasEnglish,
    word: onceForEach((typed) => new Set([...hasEnglish([typed]), ...hasHan(typed)])),
    union: (...lists) => {
      const found = new Set(lists.flat());
      return all(({ address }) => found.has(address));
    },
  };
}

function readPage(slug: string, block: Block, entities: ReadonlyMap<string, Entity>): Page {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  const named = block.mentions.map(({ entity }) => entities.get(entity)!);
  const people = named.filter(({ kind }) => kind === 'person');
  const english = [
    ...block.sentences.map(({ translation }) => translation ?? ''),
    ...tokens.map(({ gloss = '', pos }) => (pos === 'particle' ? '' : gloss.replace(remark, ''))),
    ...people.map(({ name }) => name.en),
  ].map(wordsOf);
  const pause = /[^\s“”‘’《》〈〉「」『』·・－\p{Script=Han}-]/u;
  const said = tokens.map(({ text, reading }) =>
    reading ? bareReading(reading) : pause.test(text) ? '|' : '',
  );
  return {
    address: `${slug}/${block.id}`,
    han: normal(block.text),
    breaths: said
      .join(' ')
      .split('|')
      .map((breath) => breath.split(' ').filter((syllable) => syllable !== '')),
    words: english.map(inRow).join('|'),
    stems: english.map((words) => inRow(words.map(stemOf))).join('|'),
    names: named.filter((entity) => !people.includes(entity)).map(({ name }) => name.en),
  };
}

/** Whether some words in a row are more than half of a name. */
function isMostOf(name: string, phrase: string, form: (word: string) => string): boolean {
  const words = [...name.toLowerCase().matchAll(/[a-z0-9]+/g)];
  return words.some((first, from) =>
    words.slice(from).some((last, more) => {
      const row = words.slice(from, from + more + 1).map(([word]) => form(word));
      return inRow(row) === phrase && last.index + last[0].length - first.index > name.length / 2;
    }),
  );
}

/** How a word is used, after a colon or in brackets, is not what it means. */
const remark = /: .*| \([^)]*\)$/;

/** Words as a text in which each has a space on either side. */
const inRow = (words: readonly string[]): string => ` ${words.join(' ')} `;

const stemOf = onceForEach(stemmer);

/** Full-width and half-width forms are the same to a reader, and so are kinds of quotation marks. */
function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

const plain = (syllable: string): string => syllable.replaceAll('u:', 'v').replace(/[1-5]/, '');

/** What a reader types for a reading. */
export function spell(spelling: Spelling, reading: string): string {
  const syllables = bareReading(reading).split(' ');
  if (spelling === 'fandao') return syllables.map(plain).join('');
  if (spelling === 'fan dao') return syllables.map(plain).join(' ');
  if (spelling === 'fan3dao3') return syllables.join('');
  return syllables.map(toMarks).join(spelling === 'fǎndǎo' ? '' : ' ');
}

/** What a run of characters finds: in Latin letters it may be English or pinyin as well; quotes around it are no part of it. */
export function answersToRun(oracle: Oracle, run: string): string[] {
  const bare = /^“(.+)”$/.exec(run)?.[1] ?? run;
  if (!/^[a-z0-9-]*[a-z][a-z0-9-]*$/i.test(bare)) return oracle.han(bare);
  return oracle.union(oracle.han(bare), oracle.english(wordsOf(bare)), oracle.letters(bare.toLowerCase()));
}

/** What a reading finds: typed without tones, it may be English, or letters in the Chinese, as well. */
export function answersTo(oracle: Oracle, spelling: Spelling, reading: string): string[] {
  const found = oracle.pinyin(spelling, reading);
  const typed = spell(spelling, reading);
  if (!/^[a-z ]+$/.test(typed)) return found;
  const words = typed.split(' ').map(oracle.word);
  return oracle.union(found, [...words.reduce((common, word) => common.intersection(word))]);
}

function speechOf(page: Page, spelling: Spelling): Speech {
  const breaths = page.breaths.map((breath) => speak(breath.map(syllableSpellers.get(spelling)!)));
  return { breaths, bare: breaths.map(({ bare }) => bare).join('|') };
}

function speak(syllables: readonly string[]): Spoken {
  const letters: string[] = [];
  const borders = new Set<number>();
  for (const syllable of syllables) {
    borders.add(letters.length);
    letters.push(...lettersOf(syllable));
    borders.add(letters.length);
  }
  return { letters, bare: letters.map(bare).join(''), borders };
}

const syllableSpellers = new Map(
  spellings.map((spelling) => [spelling, onceForEach((syllable) => spell(spelling, syllable))]),
);

/** Whether some whole syllables in a row are what was typed; where that has a border, one of them ends. */
function isSpoken(heard: Spoken, typed: Spoken): boolean {
  for (let at = heard.bare.indexOf(typed.bare); at >= 0; at = heard.bare.indexOf(typed.bare, at + 1)) {
    const whole = [...typed.borders].every((border) => heard.borders.has(at + border));
    if (whole && typed.letters.every((letter, offset) => fits(heard.letters[at + offset]!, letter)))
      return true;
  }
  return false;
}

const lettersOf = (text: string): string[] => text.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];

/** A letter in one unit, without its tone. */
const bare = (letter: string): string => (letter.includes('\u0308') ? 'v' : letter.charAt(0));

/** A tone that is not typed may be any. */
const fits = (has: string, wants: string): boolean =>
  wants === has || !/[\u0300\u0301\u0304\u030c]/.test(wants);

export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];
