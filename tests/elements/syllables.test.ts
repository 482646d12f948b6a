import { expect, test } from 'vitest';
import { numbered, syllablesOf } from '../../src/elements/syllables.ts';
import { toMarks, withoutJoints } from '../../src/language/pinyin.ts';
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
