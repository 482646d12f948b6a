import { expect, test } from 'vitest';
import { siteIndexOf } from '../../src/reading/site-index.ts';
import { vocabulary } from '../../src/reading/vocabulary.ts';
import type { Edition } from '../../src/reading/edition.ts';
import { editionWith } from '../takeaway/article.ts';

/** An edition in which a word is a sentence of its own, so many times, and a name in each. */
function editionOf(slug: string, word: string, times: number): Edition {
  const { article, entities } = editionWith(word);
  const [, , paragraph] = article.blocks;
  const sentences = Array.from({ length: times }, (_, at) => ({
    ...paragraph!.sentences[0]!,
    id: `p1s${at + 1}`,
  }));
  const mentions = sentences.map((_, at) => ({
    start: at * word.length,
    end: (at + 1) * word.length,
    entity: 'someone',
  }));
  const many = {
    ...article,
    slug,
    blocks: [{ ...paragraph!, text: word.repeat(times), sentences, mentions }],
  };
  return { article: many, vocabulary: vocabulary(many), entities };
}

test('a word’s lines are quoted up to a hundred, article by article; of the others each article tells how many', () => {
  const editions = [editionOf('a', '反导', 60), editionOf('b', '反导', 60), editionOf('c', '反导', 3)];
  const { words, mentions } = siteIndexOf(editions);
  for (const { count, lines, more } of [
    words.get('反导')!.senses[0]!.concordance,
    mentions.get('someone')!.concordance,
  ]) {
    expect(count).toBe(123);
    expect(lines.map(({ slug, sentence }) => `${slug} ${sentence}`).slice(58, 62)).toEqual([
      'a p1s59',
      'a p1s60',
      'b p1s1',
      'b p1s2',
    ]);
    expect(lines).toHaveLength(100);
    expect(more).toEqual([
      { slug: 'b', count: 20, sentence: 'p1s41' },
      { slug: 'c', count: 3, sentence: 'p1s1' },
    ]);
  }
});

test('a construction is quoted by its first part, its further parts counting from the end of that', () => {
  const { article, ...rest } = editionOf('a', '不仅而且', 2);
  const use = (start: number) => ({
    pattern: 'bujin',
    parts: [
      { start, end: start + 2 },
      { start: start + 2, end: start + 4 },
    ],
  });
  const blocks = article.blocks.map((block) => ({ ...block, patterns: [use(0), use(4)] }));
  const { constructions } = siteIndexOf([{ ...rest, article: { ...article, blocks } }]);
  const line = { before: '', keyword: '不仅', after: '而且', further: [{ start: 0, end: 2 }] };
  expect([...constructions.keys()]).toEqual(['bujin']);
  expect(constructions.get('bujin')!.lines).toEqual([
    expect.objectContaining({ ...line, sentence: 'p1s1' }),
    expect.objectContaining({ ...line, sentence: 'p1s2' }),
  ]);
});

test('knows the words that share a character, and whom a word names by itself', () => {
  const editions = ['反导', '合作', '反对'].map((word) => editionOf(word, word, 2));
  const { words, sharing, names } = siteIndexOf(editions.values());
  expect([...words.keys()].toSorted()).toEqual(['反导', '反对', '合作'].toSorted());
  expect(sharing.get('反')!.toSorted()).toEqual(['反导', '反对'].toSorted());
  expect([...names.get('合作')!]).toEqual(['someone']);
});
