import { describe, expect, test } from 'vitest';
import { toTexts } from '../../src/search/article-text.ts';
import { applyFilters, byRelevance, optionsOf, type Choices } from '../../src/search/filters.ts';
import { SearchableArticle } from '../../src/search/searchable-article.ts';
import type { ArticleMatches } from '../../src/search/search.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';

const nato = { id: 'nato', kind: 'organisation', zh: '北约', en: 'NATO' } as const;
const russia = { id: 'russia', kind: 'place', zh: '俄罗斯', en: 'Russia' } as const;

type Told = { id: string; level?: number; section?: number; names?: number[]; hits?: number };

/** An article whose blocks have hits, or none. */
function foundIn(number: number, slug: string, blocks: readonly Told[]): ArticleMatches {
  const article = new SearchableArticle({
    slug,
    title: { zh: `题${slug}`, en: `Title ${slug}` },
    names: [nato, russia],
    blocks: blocks.map(({ id, section, level = 3, names = [] }) => ({
      id,
      text: `文${id}`,
      written: `文${id}`,
      sentences: [],
      tokens: [],
      section,
      mentions: names.map((name) => [0, 1, name]),
      level,
    })),
  });
  const matches = blocks.flatMap(({ hits = 1 }, block) => {
    const all = Array.from({ length: hits }, (_, at) => ({ in: 'han' as const, start: at, end: at + 1 }));
    return hits > 0 ? [{ article, block, hits: all }] : [];
  });
  return { number, article, matches };
}

const found = [
  foundIn(0, 'first', [
    { id: 'p1', level: 2, names: [0] },
    { id: 'h1', section: 1, level: 7, hits: 0 },
    { id: 'p2', section: 1, level: 3, names: [0, 1, 0] },
    { id: 'p3', section: 1, level: 3, names: [1], hits: 2 },
  ]),
  foundIn(3, 'second', [
    { id: 'h1', section: 0, level: 7 },
    { id: 'p1', section: 0, level: 3, names: [1], hits: 3 },
  ]),
];

const shown = (choices: Choices): string[] =>
  applyFilters(found, choices).flatMap(({ article: { han }, matches }) =>
    matches.map(({ block }) => `${han.slug}/${han.blocks[block]!.id}`),
  );
const offered = (name: keyof Choices) => optionsOf(found)[name].map(({ value, count }) => [value, count]);

describe('a filter offers what the results have, and how many have it', () => {
  test('articles', () => {
    expect(offered('article')).toEqual([
      ['first', 3],
      ['second', 2],
    ]);
    expect(optionsOf(found).article[0]!.label).toEqual({ zh: '题first', en: 'Title first' });
  });

  test('sections, those of the same number in two articles apart', () => {
    expect(offered('section')).toEqual([
      ['first/h1', 2],
      ['second/h1', 2],
    ]);
    expect(optionsOf(found).section[0]!.label).toEqual({ zh: '文h1', en: '' });
  });

  test('entities, each once for a block that names it twice', () => {
    expect(offered('entity')).toEqual([
      ['russia', 3],
      ['nato', 2],
    ]);
    expect(optionsOf(found).entity[1]!.label).toEqual({ zh: '北约', en: 'NATO' });
  });

  test('levels, in order', () => {
    expect(offered('level')).toEqual([
      ['2', 1],
      ['3', 3],
      ['7', 1],
    ]);
    expect(optionsOf(found).level.map(({ label }) => label.en)).toEqual(['HSK 2', 'HSK 3', 'not in HSK']);
  });

  test('nothing where nothing was found', () => {
    expect(optionsOf([])).toEqual({ article: [], section: [], entity: [], level: [] });
  });
});

describe('of the results, those are shown that fit', () => {
  test.each<[Choices, string[]]>([
    [{}, ['first/p1', 'first/p2', 'first/p3', 'second/h1', 'second/p1']],
    [
      { article: '', section: '', entity: '', level: '' },
      ['first/p1', 'first/p2', 'first/p3', 'second/h1', 'second/p1'],
    ],
    [{ article: 'second' }, ['second/h1', 'second/p1']],
    [{ section: 'first/h1' }, ['first/p2', 'first/p3']],
    [{ entity: 'nato' }, ['first/p1', 'first/p2']],
    [{ level: '3' }, ['first/p2', 'first/p3', 'second/p1']],
    [{ level: '7' }, ['second/h1']],
    [{ entity: 'russia', level: '3', article: 'first', section: 'first/h1' }, ['first/p2', 'first/p3']],
    [{ article: 'second', entity: 'nato' }, []],
    [{ section: 'first/h2' }, []],
  ])('%j: %j', (choices, blocks) => {
    expect(shown(choices)).toEqual(blocks);
  });

  test('as many as the option says', () => {
    for (const [name, options] of Object.entries(optionsOf(found)))
      for (const { value, count } of options) expect(shown({ [name]: value })).toHaveLength(count);
  });

  test('articles with nothing to show are left out', () => {
    expect(applyFilters(found, { entity: 'nato' }).map(({ number }) => number)).toEqual([0]);
  });
});

test('by relevance the most hits come first, in articles and among them', () => {
  expect(byRelevance(found).map(({ article }) => article.han.slug)).toEqual(['first', 'second']);
  expect(byRelevance(found).map(({ matches }) => matches.map(({ hits }) => hits.length))).toEqual([
    [2, 1, 1],
    [3, 1],
  ]);
  const [first, second] = found;
  const fewer = { ...first!, matches: first!.matches.slice(0, 1) };
  expect(byRelevance([fewer, second!]).map(({ number }) => number)).toEqual([3, 0]);
});

describe('the level of a block', () => {
  const levels: Record<string, number> = { 我: 1, 是: 1, 学习: 1, 可能: 2, 影响: 3, 反映: 4 };
  type Kind = [text: string, more?: { pos?: 'name'; kind?: 'mark' }];
  const levelOf = (...tokens: Kind[]): number => {
    const said = tokens.map(([text, { pos, kind = 'word' } = {}]) => ({ text, kind, pos, cut: 'jieba' }));
    const block = {
      id: 'p1',
      kind: 'paragraph',
      text: tokens.map(([text]) => text).join(''),
      mentions: [],
      sentences: [{ id: 'p1s1', tokens: said }],
    };
    const words = Object.entries(levels).map(([headword, level]) => ({ headword, level }));
    const article = { slug: 'a', title: { zh: '', en: '' }, blocks: [block], words };
    return toTexts(article as unknown as AnnotatedArticle, new Map())[0].blocks[0]!.level;
  };

  test('covers two thirds of its words', () => {
    expect(levelOf(['我'], ['是'], ['反映'])).toBe(1);
    expect(levelOf(['我'], ['影响'], ['反映'])).toBe(3);
    expect(levelOf(['我'], ['可能'], ['影响'], ['反映'])).toBe(3);
  });

  test('counts words beyond the list, but no names or marks', () => {
    expect(levelOf(['我'], ['搁浅'], ['盾牌'])).toBe(7);
    expect(levelOf(['我'], ['北约', { pos: 'name' }], ['。', { kind: 'mark' }])).toBe(1);
    expect(levelOf(['北约', { pos: 'name' }])).toBe(7);
  });
});
