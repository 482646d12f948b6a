import { expect, test } from 'vitest';
import { headersFile } from '../../src/offline/headers.ts';
import { rulesOf } from './headers-file.ts';

test.each(['/', '/some/reader/'])('under %s every file is guarded, and assets are kept for good', (base) => {
  const rules = rulesOf(headersFile(base));
  expect(Object.fromEntries(rules.get(`${base}*`)!)).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(rules.get(`${base}_astro/*`)!.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(rules.get(`${base}sw.js`)!.get('Cache-Control')).toBe('no-cache');
});

test('no two rules that can meet set the same header, as hosts would join their values', () => {
  const rules = [...rulesOf(headersFile('/'))];
  const everywhere = [...rules[0]![1].keys()];
  const others = rules.slice(1).flatMap(([, headers]) => [...headers.keys()]);
  expect(rules[0]![0]).toBe('/*');
  expect(others.filter((name) => everywhere.includes(name))).toEqual([]);
});
