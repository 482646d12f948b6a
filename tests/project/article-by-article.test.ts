import { expect, test } from 'vitest';
import { groupedByArticle } from '../../src/article-by-article.ts';

test('the files of an article come one after the other, all else stays in its order', () => {
  const paths = [
    '/about',
    '/articles/a-1.apkg',
    '/articles/b.apkg',
    '/articles/a-1/alignment.json',
    '/articles/b/alignment.json',
    '/articles/a-1/p1',
    '/articles/a-1',
    '/articles/b',
    '/words/b',
  ];
  expect(groupedByArticle(paths.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname)).toEqual([
    '/about',
    '/articles/a-1.apkg',
    '/articles/a-1/alignment.json',
    '/articles/a-1/p1',
    '/articles/a-1',
    '/articles/b.apkg',
    '/articles/b/alignment.json',
    '/articles/b',
    '/words/b',
  ]);
});
