import { expect, test } from 'vitest';
import { wordEntries } from '../../src/components/word-entries.ts';
import type { Concordance, ConcordanceLine } from '../../src/reading/concordance.ts';
import type { Sense } from '../../src/reading/vocabulary.ts';

const line: ConcordanceLine = {
  slug: 'a',
  lang: 'zh-Hans',
  sentence: 'p2s1',
  before: '因',
  keyword: '为',
  after: '它。',
  translation: 'For it.',
};
const concordance = (...lines: ConcordanceLine[]): Concordance => ({ count: lines.length, lines, more: [] });
const sense = (reading: string, gloss: string): Sense => ({ reading, gloss, byMachine: false });
const word = { headword: '为', traditional: '為', band: 1 as const, entries: [] };

test('a headword is kept once in each reading, in its commonest sense and the first line of that', () => {
  const senses = [
    { sense: sense('wei4', 'for'), concordance: concordance(line, { ...line, sentence: 'p3s1' }) },
    { sense: sense('wei2', 'to act as'), concordance: concordance({ ...line, translation: undefined }) },
    { sense: sense('wei4', 'because of'), concordance: concordance({ ...line, before: '' }) },
  ];
  const common = {
    headword: '为',
    traditional: '為',
    sentence: '因为它。',
    start: 1,
    address: 'articles/a/#p2s1',
  };
  expect(wordEntries({ word, senses })).toEqual([
    { ...common, pinyin: 'wèi', gloss: 'for', english: 'For it.' },
    { ...common, pinyin: 'wéi', gloss: 'to act as', english: '' },
  ]);
});
