import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { candidates } from '../../src/search/candidates.ts';
import type { Engine } from '../../src/search/engine.ts';
import { indexRecords } from '../../src/search/index-records.ts';
import { parseQuery } from '../../src/search/query.ts';
import { variants } from './searchable.ts';

type Said = [text: string, reading?: string, gloss?: string];

/** Articles of one paragraph each. */
function articlesOf(...texts: { words: Said[]; translation?: string }[]): AnnotatedArticle[] {
  return texts.map(({ words, translation }, index) => {
    const tokens = words.map(([text, reading, gloss]) => ({
      text,
      kind: 'word',
      cut: 'jieba',
      reading,
      gloss,
    }));
    const text = words.map(([word]) => word).join('');
    const sentences = [{ id: 'p1s1', translation, tokens }];
    const blocks = [{ id: 'p1', kind: 'paragraph', text, sentences, mentions: [] }];
    return { slug: `a${index}`, title: { zh: '', en: '' }, blocks, words: [] } as unknown as AnnotatedArticle;
  });
}

/** An index that finds words in a row, as Pagefind does, in what is given to Pagefind. */
function engineOf(articles: readonly AnnotatedArticle[]): Engine {
  const records = [...indexRecords(articles, [])];
  const articlesWith = (tokens: readonly string[], script: 'han' | 'latin') => {
    const has = (content: string) => ` ${content} `.includes(` ${tokens.join(' ')} `);
    return Promise.resolve([...records.keys()].filter((at) => has(records[at]![script])));
  };
  return { articlesWith } as unknown as Engine;
}

const articles = articlesOf(
  {
    words: [
      ['反导', 'fan3 dao3', 'missile defence'],
      ['系统', 'xi4 tong3', 'system'],
    ],
    translation: 'A shield.',
  },
  { words: [['西安', 'Xi1 an1', 'Xi’an'], ['，'], ['反', 'fan3', 'against']], translation: 'In Xi’an.' },
  {
    words: [
      ['先', 'xian1', 'first'],
      ['导', 'dao3', 'lead'],
    ],
    translation: 'Missiles lead first.',
  },
);

describe('articles that may answer', () => {
  test.each([
    ['反导', [0]],
    ['反導', [0]],
    ['导', [0, 2]],
    ['导系', [0]],
    ['，', [1]],
    ['，反', [1]],
    ['系统反', []],
    ['xian', [1, 2]],
    ["xi'an", [1]],
    ['xiān', [1, 2]],
    ['fandao', [0]],
    ['anfan', []],
    ['missiles', [0, 2]],
    ['"missile defence"', [0]],
    ['反 导', [0]],
    ['反 an', [1]],
    ['zzz', []],
  ])('to %s: %j', async (query, expected) => {
    const want = parseQuery(query, variants)!;
    expect(await candidates(want, engineOf(articles))).toEqual(expected);
  });
});

test('whatever stands in an article, the article may answer it', async () => {
  const character = fc.oneof(
    fc.constantFrom(...'反导北约，。“”（…％5３AＢaé𠮷'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(character, { minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.integer({ min: 1, max: 30 }),
      async (characters, place, length) => {
        const start = place % characters.length;
        const typed = characters.slice(start, start + length).join('');
        const want = parseQuery(typed, (run) => [[run]]);
        fc.pre(want !== undefined);
        const engine = engineOf(articlesOf({ words: [[characters.join('')]] }));
        expect(await candidates(want, engine)).toEqual([0]);
      },
    ),
    { numRuns: 300 },
  );
});
