import { withoutJoints } from '../language/pinyin.ts';
import type { DictionaryEntry } from '../model/article.ts';

/**
 * A headword's entries in the order in which readers of the texts want them: those that are read as the word is there
 * first, by `readings`, then the others, surnames and other names last. CC-CEDICT has them by tone, names first.
 */
export function entryOrder(
  entries: readonly DictionaryEntry[],
  readings: readonly string[],
): DictionaryEntry[] {
  const read = readings.map(withoutJoints);
  const rank = ({ reading }: DictionaryEntry): number =>
    read.includes(reading) ? read.indexOf(reading) : read.length + Number(/^[A-Z]/.test(reading));
  return entries.toSorted((a, b) => rank(a) - rank(b));
}
