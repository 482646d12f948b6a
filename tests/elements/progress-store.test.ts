import { describe, expect, test } from 'vitest';
import { asProgress, mergeProgress, progressData } from '../../src/elements/progress-store.ts';

const place = { paragraph: 7, of: 20, at: '2026-05-01T10:00:00.000Z' };
const later = { paragraph: 3, of: 20, at: '2026-05-02T10:00:00.000Z' };

describe('kept places', () => {
  test('are read as they were written', () => {
    expect(asProgress(JSON.parse(JSON.stringify(progressData({ a: place }))))).toEqual({ a: place });
  });

  test.each([undefined, null, 7, 'a', [], { version: 2, articles: { a: place } }, { version: 1 }])(
    'are none in %j',
    (value) => {
      expect(asProgress(value)).toEqual({});
    },
  );

  test('leave out what is no place in its article', () => {
    const wrong = [
      null,
      {},
      { ...place, paragraph: 0 },
      { ...place, paragraph: 21 },
      { ...place, at: 'then' },
    ];
    const articles = Object.fromEntries([...wrong, place].map((value, index) => [`a${index}`, value]));
    expect(asProgress({ version: 1, articles })).toEqual({ a5: place });
  });
});

test('of two places in an article the later holds, whichever device it is from', () => {
  expect(mergeProgress({ a: place, b: place }, { a: later, c: later })).toEqual({
    a: later,
    b: place,
    c: later,
  });
  expect(mergeProgress({ a: later }, { a: place })).toEqual({ a: later });
});
