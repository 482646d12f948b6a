import { isSyllable, parsePinyin, type PinyinQuery } from './pinyin-query.ts';
import { englishWords, fold, spelling } from './tokens.ts';

/**
 * What a paragraph must have: a run of characters (folded), pinyin, or English words in a row. What is `spelled` must stand
 * there with the accents that it is typed with.
 */
export type Leaf =
  | { pinyin: PinyinQuery }
  | ({ spelled?: string | undefined } & ({ han: string } | { english: string[]; exact: boolean }));

/** A query as a tree: `all` of some wants, or `any` of the readings that a typed text allows. */
export type Want = Leaf | { all: Want[] } | { any: Want[] };

/** What the characters (or words) of a typed run may stand for in the text, one after another, themselves where it has them. */
export type Variants = (run: string) => (readonly string[])[];

type Run = { text: string; quoted: boolean };

// Without a limit each quotation mark of many would have all that follows read
const quotedOrRun = /(?<!\S)["“”„＂「『](.{1,500}?)["“”＂」』](?!\S)|\S+/gsu;
const hasHan = /\p{Script=Han}/u;
const hasLatin = /\p{Script=Latin}/u;
const latinOnly = /^[\p{Script=Latin}\p{M}0-9:.,'’‘`&/-]+$/u;
const manyLetters = 40;
const manyVariants = 8;

/** Reads any text as a query; nothing where it has nothing that could be searched. Never throws. */
export function parseQuery(query: string, variants: Variants): Want | undefined {
  const groups = groupRuns(runsOf(query.toWellFormed()));
  // What is asked for twice is looked for once
  const distinct = new Map(groups.map((group) => [JSON.stringify(group), group]));
  const wants = [...distinct.values()].map((group) => readGroup(group, variants));
  if (wants.length < 2) return wants[0];
  const all = { all: wants };
  // Words that are a name together, or a gloss, need not stand in the text one by one
  return isLatin(query) ? { any: [all, ...readLetters(query, false)] } : all;
}

/** Quotes matter to Latin letters only: quoted Chinese is the same as unquoted. */
function runsOf(query: string): Run[] {
  return [...query.matchAll(quotedOrRun)]
    .flatMap(([run, inner]): Run[] => {
      if (inner === undefined) return [{ text: run, quoted: false }];
      if (hasLatin.test(inner) && !hasHan.test(inner)) return [{ text: inner, quoted: true }];
      return inner.split(/\s+/).map((text) => ({ text, quoted: false }));
    })
    .filter(({ text }) => fold(text).text !== '');
}

/** Runs that are read together: syllables typed apart (`fan dao`), of which 儿 may close a word as a mere r. */
function groupRuns(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let open = false;
  for (const run of runs) {
    const syllable: boolean =
      !run.quoted && (isOneSyllable(run.text) || (open && /^r[05]?$/i.test(run.text)));
    if (syllable && open) groups.at(-1)!.push(run);
    else groups.push([run]);
    open = syllable;
  }
  return groups;
}

const isLatin = (text: string): boolean => {
  const letters = text.normalize('NFKC').replace(/\s/g, '');
  return hasLatin.test(letters) && latinOnly.test(letters);
};

function isOneSyllable(text: string): boolean {
  const pinyin = parsePinyin([text]);
  return pinyin !== undefined && isSyllable(pinyin);
}

function readGroup(group: readonly Run[], variants: Variants): Want {
  const [first] = group;
  if (group.length === 1) return readRun(first!, variants);
  const pinyin = parsePinyin(group.map(({ text }) => text))!;
  return { any: [{ pinyin }, { all: group.map(({ text }): Want => ({ any: readLetters(text, false) })) }] };
}

function readRun({ text, quoted }: Run, variants: Variants): Want {
  if (!isLatin(text)) return readHan(text, variants);
  const pinyin = parsePinyin(text.split(/\s+/));
  return { any: [...(pinyin ? [{ pinyin }] : []), ...readLetters(text, quoted)] };
}

/** What Latin letters are besides pinyin. Where they can be pinyin with tones, every tone must be there: Malé, A4. */
function readLetters(text: string, exact: boolean): Leaf[] {
  const toned = (parsePinyin(text.split(/\s+/))?.tones.size ?? 0) > 0;
  const spelled = toned ? spelling(text) : undefined;
  const words = englishWords(text).map(({ word }) => word);
  const areWords = words.length > 0 && words.every(({ length }) => length <= manyLetters);
  return [...(areWords ? [{ english: words, exact, spelled }] : []), { han: fold(text).text, spelled }];
}

/**
 * A traditional character becomes the simplified one; where the text has both, both are looked for, unless there are so
 * many that only the simplified is.
 */
function readHan(text: string, variants: Variants): Want {
  let readings = [''];
  for (const choices of variants(fold(text).text)) {
    const kept = readings.length * choices.length > manyVariants ? choices.slice(-1) : choices;
    readings = readings.flatMap((reading) => kept.map((choice) => reading + choice));
  }
  return readings.length > 1 ? { any: readings.map((han) => ({ han })) } : { han: readings[0]! };
}

/** Whether a want can only be answered with readings and English at hand. */
export function needsLatin(want: Want): boolean {
  if ('all' in want) return want.all.some(needsLatin);
  if ('any' in want) return want.any.some(needsLatin);
  return !('han' in want);
}
