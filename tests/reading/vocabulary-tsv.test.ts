import { expect, test } from 'vitest';
import { cell } from '../../src/reading/vocabulary-tsv.ts';

test.each([
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['"open', `'"open`],
  ['\t=1', ' =1'],
  ['a\tb\r\nc', 'a b c'],
  ['missile; rocket', 'missile; rocket'],
  [3, '3'],
])('the value %j is %j in a table: no formula, no new cell', (value, text) => {
  expect(cell(value)).toBe(text);
});
