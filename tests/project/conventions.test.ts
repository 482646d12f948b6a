import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf } from './files.ts';

// A letter of each word stands in brackets, so that this file does not find itself
const banned: [string, RegExp][] = [
  ['work put off', /\b(TOD[O]|FIXM[E])\b/],
  ['tests left out', /\b(test|it|describe)\.(ski[p]|tod[o]|onl[y])/],
  ['types silenced', /@ts-(ignor[e]|nochec[k])/],
  ['lint silenced without rule and reason', /eslint-disabl[e](?!(-next-line|-line)? \S+ -- )/],
];

const files = filesOf(['ts', 'js', 'mjs', 'astro', 'css', 'md', 'json', 'yaml']);

test.each(banned)('no file has %s', (_, pattern) => {
  const found = files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test('.ci/run runs `npm test` and nothing else', () => {
  const commands = readFileSync('.ci/run', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(#|set |cd )/.test(line));
  expect(commands).toEqual(['exec npm test']);
  expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
});
