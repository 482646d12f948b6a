import { expect, test } from 'vitest';
import { inFigures, valueOf } from '../../src/language/numerals.ts';

test.each([
  ['十', 10],
  ['二十八', 28],
  ['两百', 200],
  ['一百零五', 105],
  ['九百九十九', 999],
  ['三千', 3000],
  ['一万二千', 12_000],
  ['二十万', 200_000],
  ['一亿三千万', 130_000_000],
  ['一万亿', 1_000_000_000_000],
  // Three or four, a year, 3200 as it is said, an ordinal, a count, no number
  ['三四', undefined],
  ['二〇一一', undefined],
  ['三千二', undefined],
  ['第三', undefined],
  ['几百', undefined],
  ['三天', undefined],
])('%s is worth %s', (numeral, value) => {
  expect(valueOf(numeral)).toBe(value);
});

test.each([
  ['二十八', '28'],
  ['一万二千', '12,000'],
  ['第一', '1st'],
  ['第十二', '12th'],
  ['第二十二', '22nd'],
  ['第十八', '18th'],
  ['百分之七十五', '75 per cent'],
  ['百分之几', undefined],
  ['第几', undefined],
])('%s is %s in figures', (numeral, figures) => {
  expect(inFigures(numeral)).toBe(figures);
});
