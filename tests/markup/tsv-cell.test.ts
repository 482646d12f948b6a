import { expect, test } from 'vitest';
import { cell, fromCell } from '../../src/markup/tsv-cell.ts';

test.each([
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['"open', `'"open`],
  [`'-ize`, `''-ize`],
  [`'tis`, `'tis`],
  ['\t=1', ' =1'],
  ['a\tb\r\nc', 'a b c'],
  ['missile; rocket', 'missile; rocket'],
  [3, '3'],
])('the value %j is %j in a table: no formula, no new cell', (value, text) => {
  expect(cell(value)).toBe(text);
  expect(fromCell(text)).toBe(String(value).replace(/[\t\r\n]+/g, ' '));
});
