import type { Range } from '../model/article.ts';

/** Stretches of text to mark, by the id of the element that has it. */
export type Marks = ReadonlyMap<string, readonly Range[]>;

/** Name of the address parameter that tells a page what to mark. */
export const marksParameter = 'mark';

const most = 30;

/** Marks as an address has them: `p7.3-5.20-22~p7s2-en.10-18`. An address cannot be endless: thirty for each element. */
export function writeMarks(marks: Marks): string {
  return [...marks]
    .filter(([, ranges]) => ranges.length > 0)
    .map(([id, ranges]) =>
      [id, ...ranges.slice(0, most).map(({ start, end }) => `${start}-${end}`)].join('.'),
    )
    .join('~');
}
