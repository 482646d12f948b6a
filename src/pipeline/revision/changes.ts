import { withoutSpaces } from '../without-spaces.ts';
import type { Sentence } from './last-build.ts';

/** A sentence as it is now, and as it was. */
export type Pair = { now: Sentence; past: Sentence };

/** How the sentences of a text differ from those it had: `changed` are alike, the others new or gone. */
export type Changes = { kept: Pair[]; changed: Pair[]; added: Sentence[]; gone: Sentence[] };

const keyOf = ({ zh }: Sentence): string => withoutSpaces(zh);

/** Compares two states of a text. The same sentence is kept wherever it stands now; the second of two alike is the second again. */
export function changesBetween(past: readonly Sentence[], now: readonly Sentence[]): Changes {
  const waiting = Map.groupBy(past, keyOf);
  const kept: Pair[] = [];
  const added: Sentence[] = [];
  for (const sentence of now) {
    const before = waiting.get(keyOf(sentence))?.shift();
    if (before) kept.push({ now: sentence, past: before });
    else added.push(sentence);
  }
  const left = new Set([...waiting.values()].flat());
  return {
    kept,
    ...withLikeness(
      added,
      past.filter((sentence) => left.has(sentence)),
    ),
  };
}

// Sentences are changed in their order, so what one was stands near the front of what is left; more would take long.
const NEAR = 50;
const LEAST_LIKENESS = 0.5;

function withLikeness(all: readonly Sentence[], left: Sentence[]): Omit<Changes, 'kept'> {
  const gone = [...left];
  const changed: Pair[] = [];
  const added: Sentence[] = [];
  for (const now of all) {
    const likeness = gone.slice(0, NEAR).map((past) => likenessOf(now.zh, past.zh));
    const most = Math.max(0, ...likeness);
    const [past] = most >= LEAST_LIKENESS ? gone.splice(likeness.indexOf(most), 1) : [];
    if (past) changed.push({ now, past });
    else added.push(now);
  }
  return { changed, added, gone };
}

/** The share of neighbouring characters that two texts have in common (Dice's coefficient), from 0 to 1. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return (2 * a.intersection(b).size) / Math.max(a.size + b.size, 1);
}

const pairsOf = (text: string): Set<string> =>
  new Set([...text].map((character, at, all) => character + (all[at + 1] ?? '')));
