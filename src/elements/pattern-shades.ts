import type { Range as Stretch } from '../model/article.ts';

/** Of the uses of constructions in a passage, those that take the second shade: each touches one that has the first. */
export function secondShade<Use extends { parts: readonly Stretch[] }>(uses: readonly Use[]): Set<Use> {
  const second = new Set<Use>();
  for (const [index, use] of uses.entries()) {
    const first = uses.slice(0, index).filter((other) => !second.has(other));
    if (first.some((other) => touch(use.parts, other.parts))) second.add(use);
  }
  return second;
}

const touch = (some: readonly Stretch[], others: readonly Stretch[]): boolean =>
  some.some((a) => others.some((b) => a.start <= b.end && b.start <= a.end));
