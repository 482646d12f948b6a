import { expect, test } from 'vitest';
import { exampleLine, searchExamples } from '../../src/search/examples.ts';
import { article } from './seed.ts';

test('an empty field shows what the texts of the site have', () => {
  const examples = searchExamples([article], []);
  expect(exampleLine(examples)).toMatch(/^\p{Script=Han}+ · [a-z]+ · [a-z]+$/u);
  const [word = ''] = exampleLine(examples).split(' · ');
  expect(article.blocks.some(({ text }) => text.includes(word))).toBe(true);
  expect(exampleLine(searchExamples([], []))).toBe('');
});
