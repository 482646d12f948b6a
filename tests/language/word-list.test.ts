import { expect, test } from 'vitest';
import { byFirstCharacter } from '../../src/language/word-list.ts';

const entriesOf = (list: string, between = '\n') => byFirstCharacter(Buffer.from(list), between);

test('gives the entries of a first character as the file has them', () => {
  const entries = entriesOf('AT&T 3\n北 2\n北约 316\n约 5');
  expect(entries('A')).toBe('AT&T 3\n');
  expect(entries('北')).toBe('北 2\n北约 316\n');
  expect(entries('约')).toBe('约 5');
  expect(entries('无')).toBe('');
});

test('joins the entries of a character that stand apart, and tells characters of any length from each other', () => {
  const entries = entriesOf('c 1\nC 2\nc# 3\né 4\n北 5\n𰻞 6\n𰻝 7\n');
  expect(entries('c')).toBe('c 1\nc# 3\n');
  expect(entries('é')).toBe('é 4\n');
  expect(entries('𰻞')).toBe('𰻞 6\n');
  expect(entries('𰻝')).toBe('𰻝 7\n');
});

test('takes any text as what stands between entries', () => {
  const entries = entriesOf('{\n  "一": [\n    "yī"\n  ],\n  "一一": 2\n}', '\n  "');
  expect(entries('一')).toBe('一": [\n    "yī"\n  ],\n  "一一": 2\n}');
  expect(entries('"')).toBe('');
});
