import { describe, expect, test } from 'vitest';
import { charactersBySound } from '../../src/language/sounds.ts';
import { toTexts } from '../../src/search/article-text.ts';
import { emptyTally, knownWords, tally } from '../../src/search/known-words.ts';
import { entriesOf, soundsOf, type Lexicon } from '../../src/search/nearest-words.ts';
import { offersFor, queryOf } from '../../src/search/offers.ts';
import { slipCost } from '../../src/search/slip.ts';
import { article, entities } from './seed.ts';

const counted = emptyTally();
tally(counted, toTexts(article, new Map(entities.map((entity) => [entity.id, entity]))));
const forms = entities.flatMap((entity) => entity.forms.map(({ text }): [string] => [text]));
const lexicon: Lexicon = {
  words: entriesOf([knownWords(counted)], forms),
  sounds: soundsOf(charactersBySound()),
};

/** Stands for a search that finds what these are, and any words of them together. */
const found = new Set(
  [...lexicon.words.map(({ text }) => text), '反导系统', 'fan', 'defense', 'xitong'].map((text) =>
    text.toLowerCase(),
  ),
);
const finds = (query: string): Promise<boolean> =>
  Promise.resolve(query.split(' ').every((word) => found.has(word.toLowerCase())));

const offers = async (query: string): Promise<string[]> =>
  (await offersFor(query, lexicon, finds)).map(queryOf);

describe('what was probably meant comes first', () => {
  test.each([
    ['missle', 'missile'],
    ['missle defense', 'missile defense'],
    ['"missle defense"', 'missile defense'],
    ['Rasmusen', 'Rasmussen'],
    ['Medvedv', 'Medvedev'],
    ['Belguim', 'Belgium'],
    ['daodn', '导弹'],
    ['fandoa', '反导'],
    ['fan doa', '反导'],
    ['fan2dao4', '反导'],
    ['fǎndāo', '反导'],
    ['beiyeu xitong', '北约 xitong'],
    ['反到', '反导'],
    ['反岛', '反导'],
    ['反到系统', '反导系统'],
    ['拉丝目森', '拉斯穆森'],
    ['俄罗期', '俄罗斯'],
    ['北约俄罗斯理事会', '北约－俄罗斯理事会'],
    ['反导？', '反导'],
    ['不仅…而且', '不仅 而且'],
    ['要么……要么', '要么 要么'],
    ['反导🚀', '反导'],
    ['missile!', 'missile'],
    // Half typed
    ['fand', '反导'],
    ['beiy', '北约'],
    ['missi', 'missile'],
  ])('for %s: %s', async (query, meant) => {
    expect((await offers(query))[0]).toBe(meant);
  });
});

test.each(['zzzz', '🚀', '（）(', '龘龘', 'x', 'qi', 'a b c d e f', 'elephants', 'missile zebra'])(
  'nothing is near %s',
  async (query) => {
    expect(await offers(query)).toEqual([]);
  },
);

test('of what is near, only what is found is offered, and no more than three', async () => {
  const none = await offersFor('missle', lexicon, () => Promise.resolve(false));
  expect(none).toEqual([]);
  const all = await offersFor('fand', lexicon, (query) => Promise.resolve(query !== 'fand'));
  expect(all.length).toBeLessThanOrEqual(3);
});

test('a word that was asked for in pinyin is offered with its own', async () => {
  const [[first] = []] = await offersFor('fandoa', lexicon, finds);
  expect(first).toMatchObject({ text: '反导', pinyin: 'fǎndǎo' });
});

test.each([
  ['missile', 'missile', 0],
  ['missle', 'missile', 0.9],
  ['misssile', 'missile', 1],
  ['massile', 'missile', 1],
  ['missiel', 'missile', 0.9],
  ['missle', 'missiles', 1.8],
  ['', 'ab', 1.8],
  ['ab', '', 2],
])('from %s to %s it is %d', (typed, word, cost) => {
  expect(slipCost([...typed], [...word], () => 1)).toBeCloseTo(cost);
});

test('a word that is written small anywhere is only written large where a sentence begins', () => {
  const { english } = knownWords(counted);
  expect(english).toContain('missile');
  expect(english).not.toContain('Missile');
  expect(english).toContain('Rasmussen');
});

test('characters that sound alike are told, in both scripts', () => {
  const sounds = charactersBySound();
  for (const character of '到导島岛導') expect(sounds['dao']).toContain(character);
  expect(sounds['shan']).toContain('单');
});
