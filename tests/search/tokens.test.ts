import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords, fold, stem, toPairs, toUnits } from '../../src/search/tokens.ts';

describe('folding', () => {
  test.each([
    ['３ＢＬＯＣＫ', '3block'],
    ['“亮绿灯”', '"亮绿灯"'],
    ['‘亮’', "'亮'"],
    ['（，）', '(,)'],
    ['拉斯穆森・福格•', '拉斯穆森·福格·'],
    ['Malé', 'male'],
    ['反 导\n', '反导'],
    ['㎞', 'km'],
    ['反\u200b\ufeff导', '反导'],
    ['´¨', "'"],
  ])('%j is %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('tells where each unit comes from', () => {
    expect(fold('㎞ 𠮷é')).toEqual({ text: 'km𠮷e', starts: [0, 0, 2, 2, 4], ends: [1, 1, 4, 4, 5] });
  });

  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, spaces) => {
        const once = fold(any, spaces).text;
        expect(fold(once, spaces).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text in parts gives the parts of the text', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [first, second] = [a.toWellFormed(), b.toWellFormed()];
        expect(fold(first + second).text).toBe(fold(first).text + fold(second).text);
      }),
    );
  });

  test('every unit lies within the text, and none before the one before it', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { text: folded, starts, ends } = fold(any);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(any.length);
        }
      }),
    );
  });
});

describe('units', () => {
  test('are the characters that Pagefind keeps, and two letters for any other', () => {
    expect(toUnits('反5a')).toEqual(['反', '5', 'a']);
    expect(toUnits('，𠮷').map((unit) => unit.length)).toEqual([2, 2]);
  });

  test('of different characters are different', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (any) => {
        const characters = [...new Set(any.toWellFormed())];
        expect(new Set(toUnits(characters.join(''))).size).toBe(characters.length);
      }),
      { numRuns: 500 },
    );
  });

  test('are letters and digits to Pagefind, whatever they stand for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const folded = fold(any.toWellFormed()).text;
        for (const unit of toUnits(folded)) expect(unit).toMatch(/^[\p{L}\p{N}]{1,2}$/u);
      }),
      { numRuns: 500 },
    );
  });

  test('make pairs that overlap', () => {
    expect(toPairs(['反', '导', '系'], '')).toEqual(['反导', '导系']);
    expect(toPairs(['fan', 'dao'], '-')).toEqual(['fan-dao']);
    expect(toPairs(['反'], '')).toEqual([]);
  });
});

test('English is read as words with their places', () => {
  expect(englishWords('NATO’s “Malé-3”')).toEqual([
    { word: 'nato', start: 0, end: 4 },
    { word: 's', start: 5, end: 6 },
    { word: 'male', start: 8, end: 12 },
    { word: '3', start: 13, end: 14 },
  ]);
});

test.each([
  ['missiles', 'missile'],
  ['agreed', 'agreement'],
  ['defences', 'defence'],
])('%s and %s have one stem, or are told apart as Porter does', (a, b) => {
  expect(stem(a) === stem(b)).toBe(a !== 'agreed');
});
