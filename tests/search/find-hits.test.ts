import { describe, expect, test } from 'vitest';
import { toTexts } from '../../src/search/article-text.ts';
import { englishOf } from '../../src/search/streams.ts';
import type { AnnotatedArticle, Token } from '../../src/model/article.ts';
import { find, paragraph } from './searchable.ts';

const article = paragraph(
  [
    [
      [
        ['北约', 'Běi|yuē', 'NATO'],
        ['里斯本', 'Lǐ|sī|běn', 'Lisbon'],
        ['峰会', 'fēng|huì', 'summit'],
        ['拉斯穆森', 'Lā|sī|mù|sēn', 'Rasmussen'],
      ],
      'The programme of the summit.',
    ],
  ],
  [
    { id: 'nato', kind: 'organisation', zh: '北约', en: 'NATO (North Atlantic Treaty Organization)' },
    { id: 'summit', kind: 'event', zh: '里斯本峰会', en: 'NATO Lisbon summit, 2010' },
    { id: 'rasmussen', kind: 'person', zh: '拉斯穆森', en: 'Anders Fogh Rasmussen' },
  ],
);

describe('English is found', () => {
  test.each([
    ['north', []],
    ['treaty', []],
    ['atlantic treaty', []],
    ['council', []],
    ['North Atlantic Treaty Organisation', ['North Atlantic Treaty Organization']],
    ['"North Atlantic Treaty Organization"', ['North Atlantic Treaty Organization']],
    ['NATO Lisbon summit', ['NATO Lisbon summit']],
    ['2010', []],
    ['anders', ['Anders']],
    ['"program of the summit"', []],
  ])('of %s in names: %j', (query, texts) => {
    const { hits = [] } = find(article, query) ?? {};
    const found = hits.flatMap((hit) =>
      hit.in === 'name' ? [article.han.names[hit.name]!.en.slice(hit.start, hit.end)] : [],
    );
    expect(found).toEqual(texts);
  });

  test.each([
    ['"program of the summit"', true],
    ['"programmes of the summit"', false],
  ])('of %s, as it is in either spelling: %s', (query, found) => {
    expect(find(article, query) !== undefined).toBe(found);
  });
});

test('of a gloss, what tells how the word is used is not searched', () => {
  const tokens: Partial<Token>[] = [
    { text: '在', reading: 'zai4', gloss: 'in, at: marks place or time', pos: 'preposition' },
    { text: '的', reading: 'de5', gloss: 'links a modifier to its noun', pos: 'particle' },
    { text: '分', reading: 'fen1', gloss: 'to divide into, by (stages, sectors)', pos: 'verb' },
  ];
  const blocks = [{ id: 'p1', text: '在的分', mentions: [], sentences: [{ tokens }] }];
  const texts = toTexts({ blocks, words: [] } as unknown as AnnotatedArticle, new Map());
  const searched = englishOf(...texts, 0).map(({ text }) => text);
  expect(searched).toEqual(['', 'in, at', '', 'to divide into, by']);
  // It is shown all the same
  expect(texts[1].words[1]![2]).toBe('links a modifier to its noun');
});
