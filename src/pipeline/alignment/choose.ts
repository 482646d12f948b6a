import type { Candidate } from './candidates.ts';
import type { Stretch } from './english-words.ts';
import { type Layout, nearness, type Stretches } from './nearness.ts';

type Scored = Candidate & { score: number };

/**
 * Chooses one candidate for each token, so that no English word serves two, nor one that is settled: the candidate with
 * most words that tell something, then the one in the very form, then the longest, then the nearest.
 */
export function choose(candidates: readonly Candidate[], settled: Stretches, layout: Layout): Candidate[] {
  const open = Map.groupBy(candidates, ({ token }) => token);
  const around = new Map<number, readonly Stretch[]>([...open, ...settled]);
  const scored = candidates.map((candidate) => ({
    ...candidate,
    score: nearness(candidate, around, layout),
  }));
  const taken = new Set([...settled.values()].flat().flatMap(wordsIn));
  const chosen = new Map<number, Scored>();
  for (const candidate of scored.toSorted(byStrength)) {
    if (chosen.has(candidate.token) || wordsIn(candidate).some((word) => taken.has(word))) continue;
    chosen.set(candidate.token, candidate);
    for (const word of wordsIn(candidate)) taken.add(word);
  }
  return exchange([...chosen.values()], scored);
}

const lengthOf = ({ first, last }: Stretch): number => last - first;

const byStrength = (a: Scored, b: Scored): number =>
  b.telling - a.telling || b.exact - a.exact || lengthOf(b) - lengthOf(a) || b.score - a.score;

const wordsIn = ({ first, last }: Stretch): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Where two tokens could as well each have the other's stretch and are nearer so on the whole, lets them exchange. */
function exchange(chosen: readonly Scored[], scored: readonly Scored[]): Candidate[] {
  const ofToken = Map.groupBy(scored, ({ token }) => token);
  const at = (token: number, { first, last }: Stretch) =>
    ofToken.get(token)?.findLast((candidate) => candidate.first === first && candidate.last === last);
  const result = [...chosen];
  // A token that has one candidate has nothing to give it away for
  const places = [...result.keys()].filter((place) => ofToken.get(result[place]!.token)!.length > 1);
  for (const a of places) {
    for (const b of places.filter((place) => place > a)) {
      const [one, other] = [result[a]!, result[b]!];
      const forOne = at(one.token, other);
      const forOther = forOne && at(other.token, one);
      if (!forOther || forOne.exact < one.exact || forOther.exact < other.exact) continue;
      if (forOne.score + forOther.score <= one.score + other.score) continue;
      [result[a], result[b]] = [forOne, forOther];
    }
  }
  return result;
}
