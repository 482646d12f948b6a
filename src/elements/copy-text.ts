import type { WordSense } from './word-entry.ts';

/** A word as a line that a spreadsheet or a flashcard program takes: headword, pinyin and gloss, parted by tabs. */
export const entryLine = (
  { headword, traditional, pinyin, gloss }: WordSense,
  isTraditional: boolean,
): string => [isTraditional ? traditional : headword, pinyin, gloss].join('\t');

/** Copies a text; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
