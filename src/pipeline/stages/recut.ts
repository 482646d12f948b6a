import type { Token } from '../../model/article.ts';
import { textOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';
import { tokensBetween } from './tokenize.ts';

export type Sentence = CutBlock['sentences'][number];

/** A stretch of a sentence with the word borders that it shall have, both ends among them, as offsets in UTF-16 units. */
export type NewCut = { start: number; end: number; borders: number[] };

/** The borders around and between words that follow each other from an offset on. */
export function bordersOf(words: readonly string[], start: number): number[] {
  return words.reduce((borders, word) => [...borders, (borders.at(-1) ?? start) + word.length], [start]);
}

/** Cuts stretches of a sentence anew, which do not overlap: their tokens come from `cut`, those that stay keep what they have. */
export function recut(sentence: Sentence, stretches: readonly NewCut[], cut: Token['cut']): Sentence {
  if (stretches.length === 0) return sentence;
  const inside = (border: number) => stretches.some(({ start, end }) => border > start && border < end);
  const given = bordersOf(
    sentence.tokens.map(({ text }) => text),
    0,
  );
  const borders = new Set([
    ...given.filter((border) => !inside(border)),
    ...stretches.flatMap((stretch) => stretch.borders),
  ]);
  const unchanged = new Map(sentence.tokens.map((token, at) => [`${given[at]}-${token.text}`, token]));
  let start = 0;
  const tokens = tokensBetween(
    textOf(sentence),
    [...borders].sort((a, b) => a - b),
    cut,
  ).map((token) => {
    const from = start;
    start += token.text.length;
    const isNew = stretches.some((stretch) => from >= stretch.start && from < stretch.end);
    return isNew ? token : (unchanged.get(`${from}-${token.text}`) ?? token);
  });
  return { ...sentence, tokens };
}
