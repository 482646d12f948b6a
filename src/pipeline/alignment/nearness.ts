import type { Candidate } from './candidates.ts';
import type { Stretch } from './english-words.ts';

/** The stretches of tokens, by the token's number. */
export type Stretches = ReadonlyMap<number, readonly Stretch[]>;

/** For each token, and for each English word, the number of the clause of the sentence that it stands in. */
export type Layout = { tokens: readonly number[]; words: readonly number[] };

/**
 * How well a place suits a token: near what may render the tokens beside it, since a phrase of a few words keeps together
 * in translation, and not too far from the token's own relative place in the sentence.
 */
export function nearness(candidate: Candidate, around: Stretches, layout: Layout): number {
  return support(candidate, around, layout) - 2 * displacement(candidate, layout);
}

const TOKENS_BESIDE = [-3, -2, -1, 1, 2, 3];
const WORDS_BESIDE = 4;

/** Each token beside it counts by its nearness in both languages, if it is of the same clause in both. */
function support(candidate: Candidate, around: Stretches, { tokens, words }: Layout): number {
  const values = TOKENS_BESIDE.map((offset) => {
    const beside = candidate.token + offset;
    if (tokens[beside] !== tokens[candidate.token]) return 0;
    const near = (around.get(beside) ?? []).filter(({ first }) => words[first] === words[candidate.first]);
    const gaps = near.map((other) => gap(candidate, other)).filter((gap) => gap > 0 && gap <= WORDS_BESIDE);
    return gaps.length ? 1 / Math.min(...gaps) / Math.abs(offset) : 0;
  });
  return values.reduce((sum, value) => sum + value, 0);
}

/** How many words lie from one stretch to another: 1 for neighbours, not positive where they overlap. */
const gap = (a: Stretch, b: Stretch): number => Math.max(a.first - b.last, b.first - a.last);

/** How far a stretch is from where its token would stand if the order of words were the same, from 0 to 1. */
function displacement({ token, first, last }: Candidate, { tokens, words }: Layout): number {
  return Math.abs((token + 0.5) / tokens.length - ((first + last) / 2 + 0.5) / words.length);
}
