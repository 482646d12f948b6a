import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.ts';
import { sentences } from './article.ts';
import { dates, mentions, patterns, polyphones, spellings } from './tables.ts';

/** Tables that an editor has read against the text; a change of one must be read again. */
const reviewed = (name: string): string => readFileSync(`tests/fixtures/edition/${name}.txt`, 'utf8');

test('every polyphonic character is read as reviewed in its place', () => {
  expect(polyphones(loadDictionary())).toBe(reviewed('polyphones'));
});

test('names and long words are spelled as reviewed, by GB/T 16159', () => {
  expect(spellings()).toBe(reviewed('spellings'));
});

test('every mention of every entity is marked as reviewed', () => {
  expect(mentions()).toBe(reviewed('mentions'));
});

test('every use of every construction is marked as reviewed', () => {
  expect(patterns()).toBe(reviewed('patterns'));
});

test('every date is resolved as reviewed', () => {
  expect(dates()).toBe(reviewed('dates'));
});

test('no gloss is longer than 60 characters, and every word has one', () => {
  const words = sentences.flatMap(({ id, tokens }) =>
    tokens.filter(({ kind }) => kind === 'word').map((token) => ({ id, ...token })),
  );
  const wrong = words.filter(({ gloss = '' }) => gloss.length === 0 || gloss.length > 60);
  expect(wrong.map(({ id, text, gloss }) => `${id} ${text} ${gloss}`)).toEqual([]);
});

test('every character of a word has its syllable', () => {
  const wrong = sentences.flatMap(({ id, tokens }) =>
    tokens.filter(
      ({ kind, text, reading = '' }) =>
        kind === 'word' && (text.match(/\p{Script=Han}/gu) ?? []).length !== reading.split(' ').length,
    ).map(({ text, reading }) => `${id} ${text} ${reading}`),
  );
  expect(wrong).toEqual([]);
});
