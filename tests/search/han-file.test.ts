import { expect, test } from 'vitest';
import type { HanText } from '../../src/search/article-text.ts';
import { fromFile, toFile } from '../../src/search/han-file.ts';

const names = ['nato', 'russia', 'summit'].map((id) => ({ id, kind: 'place' as const, zh: id, en: id }));
const mentions: HanText['blocks'][number]['mentions'][] = [
  [],
  [[3, 5, 0]],
  // Names within names, and beside each other
  [
    [0, 8, 1],
    [0, 2, 0],
    [4, 6, 1],
    [8, 10, 0],
  ],
];
const han: HanText = {
  slug: 'a',
  title: { zh: '题', en: 'Title' },
  names: [names[2]!, names[0]!],
  blocks: mentions.map((some, at) => ({
    id: `p${at}`,
    text: '北约俄罗斯理事会北约',
    written: at % 2 ? '北约俄罗斯理事会北约' : '北約俄羅斯理事會北約',
    sentences: [10],
    tokens: [2, 3, 3, 2],
    mentions: some,
    level: 3,
  })),
};

test('what is published of an article is read back as it was', () => {
  const file = JSON.parse(JSON.stringify(toFile(han))) as ReturnType<typeof toFile>;
  expect(fromFile(file, names)).toEqual(han);
});

test('names are told by their ids, mentions by how far they are from each other', () => {
  const { names: ids, blocks } = toFile(han);
  expect(ids).toEqual(['summit', 'nato']);
  expect(blocks.map((block) => block.mentions)).toEqual([
    [],
    [3, 2, 0],
    [0, 8, 1, 0, 2, 0, 4, 2, 1, 4, 2, 0],
  ]);
});
