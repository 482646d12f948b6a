import { describe, expect, test } from 'vitest';
import { namesFor, wordsFor } from '../../src/search/answers.ts';
import type { NameEntry } from '../../src/search/bundle.ts';
import { parseQuery } from '../../src/search/query.ts';
import { find, paragraph, variants } from './searchable.ts';

const names: NameEntry[] = [
  {
    id: 'council',
    kind: 'organisation',
    zh: '北约－俄罗斯理事会',
    en: 'NATO–Russia Council',
    forms: [['北约－俄罗斯理事会', 'beiyueeluosilishihui']],
  },
  { id: 'nato', kind: 'organisation', zh: '北大西洋公约组织', en: 'NATO', forms: [['北约', 'beiyue']] },
  {
    id: 'rasmussen',
    kind: 'person',
    zh: '安诺斯·福格·拉斯穆森',
    en: 'Anders Fogh Rasmussen',
    forms: [['拉斯穆森', 'lasimusen']],
  },
  {
    id: 'russia',
    kind: 'place',
    zh: '俄罗斯',
    en: 'Russia',
    forms: [
      ['俄', 'e'],
      ['俄罗斯', 'eluosi'],
    ],
  },
];

describe('names are offered', () => {
  test.each([
    ['北约', ['nato', 'council']],
    ['北約', ['nato', 'council']],
    ['beiyue', ['nato', 'council']],
    ['bei yue', ['nato', 'council']],
    ['NATO', ['nato', 'council']],
    ['拉斯穆森', ['rasmussen']],
    ['斯穆', ['rasmussen']],
    ['Lāsīmùsēn', ['rasmussen']],
    ['rasmussen', ['rasmussen']],
    ['fogh rasmussen', ['rasmussen']],
    ['nato russia council', ['council']],
    ['rasmussen council', []],
    ['"fogh rasmussen"', ['rasmussen']],
    ['俄', ['russia']],
    ['e', ['russia']],
    ['斯', []],
    ['us', []],
    ['si', []],
    ['反导', []],
  ])('for %s: %j', (query, ids) => {
    const want = parseQuery(query, (run) => [[run.replace('約', '约')]])!;
    expect(namesFor(want, names).map(({ id }) => id)).toEqual(ids);
  });

  test('five at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...names[1]!, id: `n${at}` }));
    expect(namesFor(parseQuery('北约', variants)!, many)).toHaveLength(5);
  });
});

describe('words are offered', () => {
  const article = paragraph([
    [
      [
        ['反导', 'fǎn|dǎo', 'missile defence; anti-missile'],
        ['系统', 'xì|tǒng', 'system'],
        ['，'],
        ['反', 'fǎn', 'against'],
        ['导弹', 'dǎo|dàn', 'missile'],
      ],
      'The missile defence system is against missiles.',
    ],
  ]);

  test.each([
    ['反导', ['反导']],
    ['反導', ['反导']],
    ['fandao', ['反导']],
    ['fǎn dǎo', ['反导']],
    ['反', ['反']],
    ['导', []],
    ['导系', []],
    ['，', []],
    ['system', ['系统']],
    ['systems', ['系统']],
    ['"missile defence"', ['反导']],
    ['missile defense', ['反导']],
    ['missile', ['导弹']],
    ['反导 系统', []],
  ])('for %s: %j', (query, words) => {
    const match = find(article, query)!;
    const found = wordsFor(parseQuery(query, variants)!, [{ number: 0, article, matches: [match] }]);
    expect(found.map(({ text }) => text)).toEqual(words);
  });
});
