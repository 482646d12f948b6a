/** A share of the work of several machines: the third of eight is `{ number: 3, count: 8 }`. */
export type Share = { number: number; count: number };

/** All of it. */
export const whole: Share = { number: 1, count: 1 };

/** Reads `3/8`. Throws a RangeError for what is no share. */
export function parseShare(text: string): Share {
  const [, number = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > count)
    throw new RangeError(`--shard ${text} is no share: the third of eight is --shard 3/8`);
  return { number, count };
}

/** The items of a share, consecutive ones, so that all shares in order are the list. */
export function partOf<T>(items: readonly T[], { number, count }: Share): T[] {
  const border = (share: number) => Math.floor((items.length * share) / count);
  return items.slice(border(number - 1), border(number));
}

/** All shares of a count, in order. */
export const sharesOf = (count: number): Share[] =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, count }));
