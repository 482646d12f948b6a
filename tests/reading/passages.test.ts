import { expect, test } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { passages } from '../../src/reading/article.ts';
import { articleWith } from '../takeaway/article.ts';

const KINDS: Record<string, Block['kind']> = { t: 'headline', d: 'dateline', h: 'heading', p: 'paragraph' };

/** The passages of an article of some blocks, each as the ids of its blocks. */
function passagesOf(...ids: string[]): string[][] {
  const article = articleWith('北约');
  const blocks = ids.map((id): Block => ({ ...article.blocks[0]!, id, kind: KINDS[id[0]!]! }));
  return passages({ ...article, blocks }).map(({ opening, paragraph, closing }) =>
    [...opening, paragraph, ...closing].map(({ id }) => id),
  );
}

test('each block stands in one passage, though the text ends with something else than a paragraph', () => {
  expect(passagesOf('t1', 'd1', 'p1', 'h1', 'p2')).toEqual([
    ['t1', 'd1', 'p1'],
    ['h1', 'p2'],
  ]);
  expect(passagesOf('p1', 'p2', 'd1')).toEqual([['p1'], ['p2', 'd1']]);
  expect(passagesOf('h1')).toEqual([]);
});
