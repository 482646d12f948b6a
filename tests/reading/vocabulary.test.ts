import { expect, test } from 'vitest';
import type { Token } from '../../src/model/article.ts';
import { senseIndex, senseOf } from '../../src/reading/vocabulary.ts';

const token = (reading: string, gloss: string): Token => ({
  text: '条约',
  kind: 'word',
  cut: 'source',
  reading,
  gloss,
  pos: 'noun',
});

const senses = [senseOf(token('tiao2 yue1', 'treaty'))];

test('the capital that a word has in a name makes no other sense of it', () => {
  expect(senseIndex(senses, token('Tiao2 yue1', 'treaty'))).toBe(0);
});

test.each([
  ['tiao2 yue1', 'pact'],
  ['tiao4 yue1', 'treaty'],
])('another gloss or another reading does: %s, %s', (reading, gloss) => {
  expect(senseIndex(senses, token(reading, gloss))).toBe(-1);
});
