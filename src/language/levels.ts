import { readPackageFile } from './package-file.ts';

/**
 * The HSK 2.0 level (1–6) of a word that stands in the 2012 lists of 5,000 words, else undefined.
 * The data are the six lists at the head of chinese-lexicon's `statistics/hsk.js`; a word in two lists has the lower
 * level. Its exported function is not used: it guesses a level for other words from their characters.
 */
export type LevelOf = (word: string) => number | undefined;

/** Reads the lists; throws a SyntaxError if the file no longer begins with them. */
export function loadLevels(): LevelOf {
  const file = readPackageFile('chinese-lexicon/statistics/hsk.js');
  const lists = JSON.parse(file.slice(file.indexOf('['), file.indexOf('];') + 1)) as string[][];
  const levels = new Map<string, number>();
  lists.forEach((words, at) => words.forEach((word) => levels.set(word, levels.get(word) ?? at + 1)));
  return (word) => levels.get(word);
}
