import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseShare, partOf, sharesOf } from '../../src/share.ts';

test('all shares in order are the list, and no two differ by more than one item', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, count) => {
      const parts = sharesOf(count).map((share) => partOf(items, share));
      const sizes = parts.map(({ length }) => length);
      expect(parts.flat()).toEqual(items);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a share is written as its number and their count', () => {
  expect(parseShare('3/8')).toEqual({ number: 3, count: 8 });
  for (const text of ['', '3', '0/8', '9/8', '3/0', '-1/8', '3/8/2', 'a/b', '1.5/8'])
    expect(() => parseShare(text)).toThrow(RangeError);
});
