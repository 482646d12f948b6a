import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { applyFilters, byRelevance, optionsOf } from '../../src/search/filters.ts';
import { writeMarks } from '../../src/search/marks.ts';
import { readMarks } from '../../src/search/read-marks.ts';
import { mergeRanges, toPieces } from '../../src/search/ranges.ts';
import { articleOf, find, paragraph, type Sentence } from './searchable.ts';

const sentences: Sentence[] = [
  [[['北约', 'Běi|yuē', 'NATO'], ['说', 'shuō', 'say'], ['。']], 'NATO said so.'],
  [[['反导', 'fǎn|dǎo', 'missile defence'], ['系统', 'xì|tǒng', 'system'], ['。']], 'A missile shield.'],
  [
    [['“'], ['西安', "Xī|'ān", 'Xi’an'], ['”'], ['很', 'hěn', 'very'], ['远', 'yuǎn', 'far'], ['。']],
    'Far away.',
  ],
  [[['反导', 'fǎn|dǎo', 'missile defence'], ['！']], 'Missiles!'],
];
const article = paragraph(sentences, [
  { id: 'nato', kind: 'organisation', zh: '北约', en: 'North Atlantic Treaty' },
]);

/** An excerpt, a line a language, with the hits in brackets. */
const excerpt = (query: string): string[] =>
  excerptOf(find(article, query)!).map(
    ({ lang, pieces }) => `${lang} ${pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`,
  );

describe('an excerpt', () => {
  test.each([
    ['系统', ['zh-Hans  … 反导[系统]。 … ']],
    ['约说', ['zh-Hans 北[约说]。 … ']],
    ['。反', ['zh-Hans 北约说[。][反]导系统。 … ']],
    ['反导', ['zh-Hans  … [反导]系统。 … [反导]！']],
    ['导系', ['zh-Hans  … 反[导系]统。 … ']],
  ])('of %s is cut at the borders of sentences', (query, lines) => {
    expect(excerpt(query).slice(0, 1)).toEqual(lines);
  });

  test.each([
    ['xitong', ['zh-Hans  … 反导[系统]。 … ', 'zh-Latn  … fǎndǎo [xìtǒng]. … ']],
    ['xian', ['zh-Hans  … “[西安]”很远。 … ', "zh-Latn  … “[Xī'ān]” hěn yuǎn. … "]],
    ['北约 xitong', ['zh-Hans [北约]说。反导[系统]。 … ', 'zh-Latn Běiyuē shuō. fǎndǎo [xìtǒng]. … ']],
    ['missiles', ['zh-Hans  … [反导]系统。 … [反导]！', 'en  … A [missile] shield. … [Missiles]!']],
    ['system', ['zh-Hans  … 反导[系统]。 … ', 'en 系统 xìtǒng: [system]']],
    ['north atlantic treaty', ['zh-Hans [北约]说。 … ', 'en 北约: [North Atlantic Treaty]']],
  ])('of %s shows the pinyin or English that was found', (query, lines) => {
    expect(excerpt(query)).toEqual(lines);
  });
});

test('stretches that touch or overlap are made one', () => {
  const ranges = [
    [5, 7],
    [0, 2],
    [2, 3],
    [6, 6],
    [1, 2],
  ].map(([start, end]) => ({ start: start!, end: end! }));
  expect(mergeRanges(ranges)).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 7 },
  ]);
});

test('a line is cut into pieces, whose ranges may reach beyond it', () => {
  const ranges = [
    [0, 2],
    [3, 9],
  ].map(([start, end]) => ({ start: start!, end: end! }));
  expect(toPieces('abcdefghij', ranges, 1, 6)).toEqual([
    { text: 'b', hit: true },
    { text: 'c', hit: false },
    { text: 'def', hit: true },
  ]);
});

describe('marks in an address', () => {
  test('are read as they were written', () => {
    const marks = new Map([
      [
        'p7',
        [
          { start: 3, end: 5 },
          { start: 20, end: 22 },
        ],
      ],
      ['p7s2-en', [{ start: 10, end: 18 }]],
    ]);
    expect(writeMarks(marks)).toBe('p7.3-5.20-22~p7s2-en.10-18');
    expect(readMarks(writeMarks(marks))).toEqual(marks);
  });

  test.each(['', 'p7', 'p7.', 'p7.x-y', 'p7.5-3', 'p7.-', '~~~', '<img>.1'])('%j marks nothing', (text) => {
    expect([...readMarks(text).values()].flat()).toEqual([]);
  });
});

describe('results', () => {
  const many = articleOf(
    [[sentences[1]!], [sentences[1]!, sentences[3]!], [sentences[0]!, sentences[1]!]],
    [{ id: 'nato', kind: 'organisation', zh: '北约', en: 'NATO' }],
  );
  const matches = many.han.blocks.flatMap((_, block) => {
    const hits = many.match({ han: '反导' }, block);
    return hits ? [{ article: many, block, hits }] : [];
  });
  const found = [{ number: 0, article: many, matches }];

  test('can be narrowed to what they have', () => {
    expect(optionsOf(found).entity).toEqual([{ value: 'nato', label: { zh: '北约', en: 'NATO' }, count: 1 }]);
    const shown = applyFilters(found, { entity: 'nato', level: '4' });
    expect(shown.flatMap((one) => one.matches.map(({ block }) => block))).toEqual([2]);
    expect(applyFilters(found, { level: '1' })).toEqual([]);
  });

  test('come in text order, or with the most hits first', () => {
    expect(matches.map(({ block }) => block)).toEqual([0, 1, 2]);
    expect(byRelevance(found)[0]!.matches.map(({ block }) => block)).toEqual([1, 0, 2]);
  });
});
