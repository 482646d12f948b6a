import { expect, test } from 'vitest';
import { oneSpelling } from '../../src/search/one-spelling.ts';
import { stem } from '../../src/search/tokens.ts';

test.each([
  ['defense', 'defence'],
  ['defenses', 'defences'],
  ['license', 'licence'],
  ['organization', 'organisation'],
  ['analyzed', 'analysed'],
  ['color', 'colour'],
  ['odor', 'odour'],
  ['neighboring', 'neighbouring'],
  ['flavored', 'flavoured'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['centered', 'centred'],
  ['centering', 'centring'],
  ['traveled', 'travelled'],
  ['fueled', 'fuelled'],
  ['unrivaled', 'unrivalled'],
  ['dialog', 'dialogue'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['gray', 'grey'],
])('%s finds what %s finds', (american, british) => {
  expect(oneSpelling(american)).toBe(oneSpelling(british));
  expect(stem(american)).toBe(stem(british));
});

test.each([
  ['hour', 'whore'],
  ['four', 'for'],
  ['scouring', 'score'],
  ['size', 'sise'],
  ['prize', 'prise'],
  ['sense', 'sence'],
  ['defensive', 'defence'],
  ['filled', 'filed'],
  ['calling', 'caling'],
  ['litre', 'literal'],
  ['water', 'watre'],
  ['vogue', 'vog'],
  ['name', 'na'],
])('%s does not find what %s finds', (word, other) => {
  expect(stem(word)).not.toBe(stem(other));
});
