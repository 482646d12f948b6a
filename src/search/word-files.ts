import type { LatinText, Word } from './article-text.ts';

/** Words with their readings and glosses, each as the first article that has it reads and glosses it. */
export type Glossary = Map<string, Word>;

/** A file of so many is about a kilobyte, a twentieth of what the readings and the English of an article are. */
const wordsPerFile = 50;

/** Adds the words of an article that are new. */
export function addWords(glossary: Glossary, { words }: LatinText): void {
  for (const word of words) if (word.length > 1 && !glossary.has(word[0])) glossary.set(word[0], word);
}

/** How many files the words of a volume are in. */
export const countFiles = ({ size }: Glossary): number => Math.max(1, Math.ceil(size / wordsPerFile));

/** The words of each file, by the file that `fileOf` tells. */
export const sortIntoFiles = (glossary: Glossary, fileOf: (word: string) => string): Map<string, Word[]> =>
  Map.groupBy(glossary.values(), ([word]) => fileOf(word));
