/** Gives numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

/**
 * A sequence that looks random and is the same for each seed: a linear congruential generator modulo 2³², with the
 * factor and increment of Numerical Recipes (Press et al., section 7.1), of which the upper bits are used. The first
 * numbers, which neighbouring seeds have nearly in common, are dropped.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  for (let dropped = 0; dropped < 8; dropped++) next();
  return next;
}

/** The items in another order. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
