import { expect, test } from 'vitest';
import { secondShade } from '../../src/elements/pattern-shades.ts';

const use = (...parts: [number, number][]) => ({ parts: parts.map(([start, end]) => ({ start, end })) });

test('of constructions that touch, every other one has the second shade', () => {
  const row = [use([0, 2]), use([2, 4]), use([4, 6])];
  expect([...secondShade(row)]).toEqual([row[1]]);
});

test('a construction within another, or between its parts, is told from it; one that stands apart is not', () => {
  const around = use([0, 2], [5, 7]);
  const [between, within, apart] = [use([3, 5]), use([6, 7]), use([9, 11])];
  expect([...secondShade([around, between, within, apart])]).toEqual([between, within]);
});
