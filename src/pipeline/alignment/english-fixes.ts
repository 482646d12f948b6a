import type { Range } from '../../model/article.ts';
import { occurrences } from '../occurrences.ts';

/**
 * The stretches of a translation that a fix names: parts joined by ` … `, in their order, as whole words. Of several
 * places, the one nearest to the word's own relative place, from 0 to 1. Nothing where a part does not occur.
 */
export function stretchesOf(english: string, translation: string, place: number): Range[] | undefined {
  if (!english) return [];
  const [opening = '', ...rest] = english.split(' … ');
  const starts = wholeWords(translation, opening);
  const distance = (start: number) => Math.abs((start + opening.length / 2) / translation.length - place);
  const [first] = starts.toSorted((a, b) => distance(a) - distance(b));
  if (first === undefined) return undefined;
  const found = [{ start: first, end: first + opening.length }];
  for (const part of rest) {
    const start = wholeWords(translation, part).find((at) => at >= found.at(-1)!.end);
    if (start === undefined) return undefined;
    found.push({ start, end: start + part.length });
  }
  return found;
}

/** Where a part stands in a text, but not within a word. */
function wholeWords(text: string, part: string): number[] {
  const cutsWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return occurrences(text, part).filter((at) => !cutsWord(at) && !cutsWord(at + part.length));
}
