import { onceForEach } from './once-for-each.ts';
import { readPackageBytes } from './package-file.ts';
import { byFirstCharacter } from './word-list.ts';

/** jieba's dictionary, whose lines are `北约 1124 ns`: a word, its count in a corpus of 60 million words, its tag. */
export type JiebaDictionary = {
  /** 0 for a word that it lacks. */
  countOf: (word: string) => number;
  /** A dictionary of the words that stand in a text, by which jieba cuts that text as it does by the whole. */
  partFor: (text: string) => string;
};

// Of the dictionary of nodejieba 3.5.8: the sum of its counts, the least of them and the median.
const TOTAL = 60101983;
const LEAST = 2;
const MEDIAN = 3;

/** Reads the dictionary's file. */
export function loadJiebaDictionary(): JiebaDictionary {
  const file = readPackageBytes('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');
  const linesOf = byFirstCharacter(file, '\n');
  const entriesOf = onceForEach((first) => `\n${linesOf(first)}`);
  return {
    countOf: (word) => countIn(lineOf(word, entriesOf([...word][0] ?? ''))),
    partFor: (text) => withSameWeights([...new Set(linesIn([...text], entriesOf))]),
  };
}

/** The line of a word, '' if there is none. */
function lineOf(word: string, entries: string): string {
  const start = entries.indexOf(`\n${word} `) + 1;
  return start ? entries.slice(start, entries.indexOf('\n', start)) : '';
}

const countIn = (line: string): number => Number(line.split(' ')[1] ?? 0);

/** The lines of all words that stand in a text: from each character on, as long as words begin like the text. */
function* linesIn(characters: readonly string[], entriesOf: (first: string) => string): Generator<string> {
  for (const [start, first] of characters.entries()) {
    const entries = entriesOf(first);
    let run = first;
    for (let end = start + 1; run && entries.includes(`\n${run}`); run += characters[end++] ?? '\n') {
      const line = lineOf(run, entries);
      if (line) yield line;
    }
  }
}

/**
 * Lines with others whose word no text has, so that each word weighs what it does in the whole dictionary: jieba weighs
 * a word by its share of all counts, an unknown character by the least count and a word of its user's list by the median.
 */
function withSameWeights(lines: readonly string[]): string {
  const fillers = [LEAST, ...Array.from({ length: lines.length + 2 }, () => MEDIAN)];
  const sum = [...lines.map(countIn), ...fillers].reduce((all, count) => all + count, 0);
  return [...lines, ...[...fillers, TOTAL - sum].map((count) => `\u0001 ${count} x`), ''].join('\n');
}
