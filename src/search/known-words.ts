import type { HanText, LatinText } from './article-text.ts';

/** The words of a volume, commonest first, among which to look for what a slip may have meant. */
export type KnownWords = { han: [text: string, pinyin: string][]; english: string[] };

/** Words as they are written and read, and how often they occur. */
export type Tally = Record<
  'han' | 'english',
  Map<string, { written: string; pinyin: string; count: number }>
>;

export const emptyTally = (): Tally => ({ han: new Map(), english: new Map() });

/** Counts the words of an article. Of the letters of one character, too much else is as near. */
export function tally({ han, english }: Tally, [texts, { words, blocks }]: [HanText, LatinText]): void {
  for (const { tokens, english: translation } of blocks.flat()) {
    for (const [text, pinyin, gloss = ''] of tokens.map((token) => words[token]!)) {
      if (pinyin?.includes('|')) count(han, text, text, pinyin);
      countEnglish(english, gloss);
    }
    countEnglish(english, translation);
  }
  for (const { en } of texts.names) countEnglish(english, en);
}

function countEnglish(words: Tally['english'], text: string): void {
  for (const [word] of text.normalize('NFC').matchAll(/\p{Script=Latin}{3,}/gu))
    count(words, word.toLowerCase(), word);
}

/** A word that is written small anywhere is only written large where a sentence begins. */
function count(words: Tally['han'], key: string, written: string, pinyin = ''): void {
  const known = words.get(key) ?? { written, pinyin, count: 0 };
  known.count += 1;
  if (written === key) known.written = written;
  words.set(key, known);
}

const most = 8000;

/**
 * The commonest of the words that were counted: of a thousand articles they take about 107 kB, half of what a first search
 * loads. What is rarer is not worth more.
 */
export function knownWords({ han, english }: Tally): KnownWords {
  return {
    han: commonest(han).map(({ written, pinyin }) => [written, pinyin]),
    english: commonest(english).map(({ written }) => written),
  };
}

const commonest = (words: Tally['han']) =>
  [...words.values()].sort((a, b) => b.count - a.count).slice(0, most);
