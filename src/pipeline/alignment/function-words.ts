import type { PartOfSpeech } from '../../model/text.ts';
import type { Candidate } from './candidates.ts';
import type { Stretch } from './english-words.ts';
import type { Stretches } from './nearness.ts';

// A function word is taken for the rendering of another only as near as this to its neighbour's.
const NEAR = 2;

/**
 * Whether a stretch of words that say nothing by themselves (`in`, `the`, `and`) stands where the English has what belongs
 * to that token: a conjunction between what it joins, a localizer before the word that it follows, others before the next.
 */
export function isInPlace(candidate: Candidate, pos: PartOfSpeech | undefined, settled: Stretches): boolean {
  const [before, after] = [nearest(candidate.token, -1, settled), nearest(candidate.token, 1, settled)];
  if (pos === 'conjunction') {
    return before.some((left) => leads(left, candidate) && after.some((right) => leads(candidate, right)));
  }
  return (pos === 'localizer' ? before : after).some((object) => leads(candidate, object));
}

/** The stretches of the next token that has any, at most two away. */
const nearest = (token: number, step: 1 | -1, settled: Stretches): readonly Stretch[] =>
  settled.get(token + step) ?? settled.get(token + 2 * step) ?? [];

const leads = (a: Stretch, b: Stretch): boolean => b.first > a.last && b.first - a.last <= NEAR;
