import type { Range } from '../model/article.ts';
import type { Marks } from './marks.ts';

/** Reads what `writeMarks` wrote; whatever else an address may have is left out. */
export function readMarks(text: string): Marks {
  return new Map(
    text.split('~').map((group) => {
      const [id = '', ...places] = group.split('.');
      return [id, places.map(readRange).filter(({ start, end }) => start < end)];
    }),
  );
}

function readRange(place: string): Range {
  const [start = NaN, end = NaN] = place.split('-').map(Number);
  return { start, end };
}
