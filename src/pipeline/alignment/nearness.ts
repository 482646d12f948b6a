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
  let sum = 0;
  for (const offset of TOKENS_BESIDE) {
    const beside = candidate.token + offset;
    if (tokens[beside] !== tokens[candidate.token]) continue;
    let nearest = Infinity;
    for (const other of around.get(beside) ?? []) {
      const distance = gap(candidate, other);
      if (words[other.first] === words[candidate.first] && distance > 0)
        nearest = Math.min(nearest, distance);
    }
    if (nearest <= WORDS_BESIDE) sum += 1 / nearest / Math.abs(offset);
  }
  return sum;
}

/** How many words lie from one stretch to another: 1 for neighbours, not positive where they overlap. */
const gap = (a: Stretch, b: Stretch): number => Math.max(a.first - b.last, b.first - a.last);

/** How far a stretch is from where its token would stand if the order of words were the same, from 0 to 1. */
function displacement({ token, first, last }: Candidate, { tokens, words }: Layout): number {
  return Math.abs((token + 0.5) / tokens.length - ((first + last) / 2 + 0.5) / words.length);
}
