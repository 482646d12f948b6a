import { expect, test } from 'vitest';
import { tellOutcome, type Outcome } from '../../src/search/outcome.ts';

const all: Outcome = { query: '反导', found: 18, articles: 2, shown: 18, read: 2, all: 2 };

test.each<[string, Partial<Outcome>, { zh: string; en: string } | undefined]>([
  ['nothing that was asked for', { query: '' }, undefined],
  [
    'nothing found',
    { found: 0, articles: 0, shown: 0 },
    { zh: '没有找到“反导”', en: 'Nothing found for “反导”' },
  ],
  ['all', {}, { zh: '共18段，见于2篇', en: '18 passages found in 2 articles' }],
  [
    'one passage',
    { found: 1, articles: 1, shown: 1 },
    { zh: '共1段，见于1篇', en: '1 passage found in 1 article' },
  ],
  [
    'articles that are still to be read',
    { read: 5, all: 40 },
    { zh: '已查5篇（共40篇），得18段', en: '18 passages found in the first 5 of 40 articles' },
  ],
  [
    'a filter',
    { shown: 3 },
    { zh: '共18段，见于2篇，筛选后3段', en: '18 passages found in 2 articles; 3 shown' },
  ],
])('the outcome of a search: %s', (_, outcome, told) => {
  expect(tellOutcome({ ...all, ...outcome })).toEqual(told);
});

test('a long query is quoted in part', () => {
  const query = 'x'.repeat(100);
  expect(tellOutcome({ ...all, query, found: 0 })?.en).toBe(`Nothing found for “${'x'.repeat(40)}…”`);
});
