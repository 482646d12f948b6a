import { expect, test } from 'vitest';
import { british } from '../../src/search/british.ts';
import { stem } from '../../src/search/tokens.ts';

test.each([
  ['defense', 'defence'],
  ['defenses', 'defences'],
  ['organization', 'organisation'],
  ['analyzed', 'analysed'],
  ['color', 'colour'],
  ['neighboring', 'neighbouring'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['centered', 'centred'],
  ['traveled', 'travelled'],
  ['dialog', 'dialogue'],
  ['program', 'programme'],
  ['gray', 'grey'],
  ['license', 'licence'],
])('%s finds what %s finds', (american, other) => {
  expect(british(american)).toBe(other);
  expect(stem(american)).toBe(stem(other));
});

test.each([
  'doctor',
  'water',
  'for',
  'major',
  'size',
  'prize',
  'sense',
  'intense',
  'called',
  'defensive',
  'meeting',
])('%s stays as it is', (word) => {
  expect(british(word)).toBe(word);
});
