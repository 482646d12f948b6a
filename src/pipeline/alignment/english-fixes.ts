import type { Range } from '../../model/article.ts';
import { occurrences } from '../occurrences.ts';

/**
 * The stretches of a translation that a fix names: parts joined by ` … `, each the nearest after the one before, as whole
 * words. Of several places, the one nearest to the token's own relative place, from 0 to 1. Nothing where a part is missing.
 */
export function stretchesOf(english: string, translation: string, place: number): Range[] | undefined {
  if (!english) return [];
  const parts = english.split(' … ').map((part) => wholeWords(translation, part));
  const found = (parts[0] ?? []).flatMap((opening) => chain(opening, parts.slice(1)) ?? []);
  const distance = ([{ start, end }]: Chain) => Math.abs((start + end) / 2 / translation.length - place);
  return found.toSorted((a, b) => distance(a) - distance(b))[0];
}

type Chain = [Range, ...Range[]];

function chain(opening: Range, rest: readonly Range[][]): [Chain] | undefined {
  const found: Chain = [opening];
  for (const places of rest) {
    const next = places.find(({ start }) => start >= found.at(-1)!.end);
    if (!next) return undefined;
    found.push(next);
  }
  return [found];
}

/** Where a part stands in a text, but not within a word. */
function wholeWords(text: string, part: string): Range[] {
  const cutsWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return occurrences(text, part)
    .map((start) => ({ start, end: start + part.length }))
    .filter(({ start, end }) => !cutsWord(start) && !cutsWord(end));
}
