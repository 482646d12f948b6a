import { isSyllable, parsePinyin, type PinyinQuery } from './pinyin-query.ts';
import { englishWords, fold } from './tokens.ts';

/** What a paragraph must have: a run of characters (folded), pinyin, or English words in a row. */
export type Leaf = { han: string } | { pinyin: PinyinQuery } | { english: string[]; exact: boolean };

/** A query as a tree: `all` of some wants, or `any` of the readings that a typed text allows. */
export type Want = Leaf | { all: Want[] } | { any: Want[] };

/** The characters that a typed one may stand for in the text, itself among them where the text has it. */
export type Variants = (character: string) => readonly string[];

type Run = { text: string; quoted: boolean };

const quotedOrRun = /(?<!\S)["“”„＂「『](.+?)["“”＂」』](?!\S)|\S+/gsu;
const hasHan = /\p{Script=Han}/u;
const hasLatin = /\p{Script=Latin}/u;
const latinOnly = /^[\p{Script=Latin}\p{M}0-9:.,'’‘`&/-]+$/u;
const manyLetters = 40;
const manyVariants = 8;

/** Reads any text as a query; nothing where it has nothing that could be searched. Never throws. */
export function parseQuery(query: string, variants: Variants): Want | undefined {
  const wants = groupRuns(runsOf(query.toWellFormed().normalize('NFKC'))).map((group) =>
    readGroup(group, variants),
  );
  const distinct = new Map(wants.map((want) => [keyOf(want), want]));
  return distinct.size > 0 ? simplify({ all: [...distinct.values()] }) : undefined;
}

/** Quotes matter to Latin letters only: quoted Chinese is the same as unquoted. */
function runsOf(query: string): Run[] {
  return Array.from(query.matchAll(quotedOrRun))
    .flatMap(([run, inner]): Run[] => {
      if (inner === undefined) return [{ text: run, quoted: false }];
      if (hasLatin.test(inner) && !hasHan.test(inner)) return [{ text: inner, quoted: true }];
      return inner.split(/\s+/).map((text) => ({ text, quoted: false }));
    })
    .filter(({ text }) => fold(text).text !== '');
}

/** Runs that are read together: syllables typed apart (`fan dao`). */
function groupRuns(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let open = false;
  for (const run of runs) {
    const syllable = !run.quoted && isOneSyllable(run.text);
    if (syllable && open) groups.at(-1)!.push(run);
    else groups.push([run]);
    open = syllable;
  }
  return groups;
}

const isLatin = (text: string): boolean => hasLatin.test(text) && latinOnly.test(text.replace(/\s/g, ''));

function isOneSyllable(text: string): boolean {
  const pinyin = isLatin(text) ? parsePinyin([text]) : undefined;
  return pinyin !== undefined && isSyllable(pinyin);
}

function readGroup(group: readonly Run[], variants: Variants): Want {
  const [first] = group;
  if (group.length === 1) return readRun(first!, variants);
  const apart = group.map(({ text }): Want => ({
    any: [...readEnglish(text, false), { han: fold(text).text }],
  }));
  return readLatin(
    group.map(({ text }) => text),
    [{ all: apart }],
  );
}

function readRun({ text, quoted }: Run, variants: Variants): Want {
  if (!isLatin(text)) return readHan(text, variants);
  return readLatin(
    text.split(/\s+/).filter((word) => word !== ''),
    [...readEnglish(text, quoted), { han: fold(text).text }],
  );
}

/** What is typed with tones is pinyin and nothing else. */
function readLatin(words: readonly string[], otherwise: Want[]): Want {
  const pinyin = parsePinyin(words);
  if (pinyin && pinyin.tones.size > 0) return { pinyin };
  return { any: [...(pinyin ? [{ pinyin }] : []), ...otherwise] };
}

function readEnglish(text: string, exact: boolean): Leaf[] {
  const words = englishWords(text).map(({ word }) => word);
  return words.length > 0 && words.every(({ length }) => length <= manyLetters)
    ? [{ english: words, exact }]
    : [];
}

/** A traditional character becomes the simplified one; where the text has both, both are looked for. */
function readHan(text: string, variants: Variants): Want {
  let readings = [''];
  for (const character of fold(text).text) {
    const choices = variants(character);
    const kept = readings.length * choices.length > manyVariants ? choices.slice(0, 1) : choices;
    readings = readings.flatMap((reading) => kept.map((choice) => reading + choice));
  }
  return { any: readings.map((han) => ({ han })) };
}

function simplify(want: Want): Want {
  const wants = 'all' in want ? want.all : 'any' in want ? want.any : [];
  if (wants.length === 0) return want;
  const simple = wants.map(simplify);
  if (simple.length === 1) return simple[0]!;
  return 'all' in want ? { all: simple } : { any: simple };
}

const keyOf = (want: Want): string =>
  JSON.stringify(want, (_, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value] : value,
  );
