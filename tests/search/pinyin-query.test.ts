import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarks } from '../../src/language/pinyin.ts';
import { SYLLABLES } from '../../src/language/syllable-table.ts';
import { isSyllable, parsePinyin } from '../../src/search/pinyin-query.ts';

/** The first syllables of all readings, a reading a text. */
const readings = (...words: string[]): string[] | undefined =>
  parsePinyin(words)
    ?.openings.map((syllables) => syllables.join(' '))
    .sort();

describe('typed pinyin is split', () => {
  test.each([
    [['fandao'], ['fan da o', 'fan dao']],
    [['fǎndǎo'], ['fan da o', 'fan dao']],
    [
      ['fan', 'dao'],
      ['fan da o', 'fan dao'],
    ],
    [['fan3dao3'], ['fan da o', 'fan dao']],
    [['xian'], ['xi an', 'xian']],
    [["xi'an"], ['xi an']],
    [['xi’an'], ['xi an']],
    [['xi-an'], ['xi an']],
    [['xi', 'an'], ['xi an']],
    [['fangan'], ['fan gan', 'fang an']],
    [['fǎngǎn'], ['fan gan', 'fang an']],
    [['fan3gan3'], ['fan gan']],
    [['fang1an4'], ['fang an']],
    [['wanr'], ['wan r']],
    [['lasimusen'], ['la si mu sen']],
    [['beiyuelishihui'], ['bei yu e li', 'bei yue li shi']],
  ])('%j', (words, expected) => {
    expect(readings(...words)).toEqual(expected);
  });

  test.each(['f', 'fandap', 'zh', 'r', 'missile', '3fan', "'an", 'fān!', ''])('%j not at all', (word) => {
    expect(parsePinyin([word])).toBeUndefined();
  });
});

test.each(['nv', 'nü', 'nu:', 'nü', 'NÜ'])('%s has the letters nv', (word) => {
  expect(parsePinyin([word])!.letters).toBe('nv');
});

test.each(['lǜ', 'lǜ', 'lü4', 'lv4', 'lu:4', 'lǜ'])('%s has the fourth tone', (word) => {
  const { letters, tones } = parsePinyin([word])!;
  expect([letters, [...tones.values()]]).toEqual(['lv', [4]]);
});

test.each(['jv', 'jü', 'ju:', 'ju'])('%s has the letters ju, where u is ü anyway', (word) => {
  expect(parsePinyin([word])!.letters).toBe('ju');
});

test.each([
  ['mǎ', 3],
  ['mă', 3],
  ['mā', 1],
  ['má', 2],
  ['mà', 4],
  ['ma0', 5],
  ['ma5', 5],
])('%s has tone %i', (word, tone) => {
  expect([...parsePinyin([word])!.tones]).toEqual([[1, tone]]);
});

test('a syllable is told from several, and from half a one', () => {
  const are = ['fan', 'dǎo', 'fandao', 'xian'].map((word) => isSyllable(parsePinyin([word])!));
  expect(are).toEqual([true, true, false, true]);
});

describe('for any syllables', () => {
  const syllable = fc.constantFrom(...[...SYLLABLES].filter((letters) => /^[a-z]+$/.test(letters)));
  const syllables = fc.array(syllable, { minLength: 1, maxLength: 12 });

  test('joined, they have a reading that begins with the first four of them', () => {
    fc.assert(
      fc.property(syllables, (all) => {
        const typed = parsePinyin([all.join('')]);
        expect(typed!.openings.map((opening) => opening.join(' '))).toContain(all.slice(0, 4).join(' '));
      }),
    );
  });

  test('every reading is of syllables that make up the letters', () => {
    fc.assert(
      fc.property(syllables, (all) => {
        const { letters, openings } = parsePinyin([all.join('')])!;
        for (const opening of openings) {
          expect(letters.startsWith(opening.join(''))).toBe(true);
          expect(opening.every((part) => SYLLABLES.has(part) || part === 'r')).toBe(true);
        }
        expect(new Set(openings.map((opening) => opening.join(' '))).size).toBe(openings.length);
        expect(openings.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('numbers and marks say the same tones', () => {
    const numbered = fc.array(fc.tuple(syllable, fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(numbered, (all) => {
        const typed = all.map(([letters, tone]) => `${letters}${tone}`);
        const marked = typed.map((one) => toMarks(one.replace(/v/g, 'u:')));
        const tonesOf = (words: string[]) => [...parsePinyin(words)!.tones.values()];
        expect(tonesOf(marked)).toEqual(tonesOf(typed));
      }),
    );
  });
});
