import type { Block, PatternUse, Range } from '../../model/article.ts';
import { ContentError } from '../../model/content-error.ts';
import type { PatternFix } from '../../model/fixes.ts';
import type { Pattern } from '../../model/pattern.ts';
import { fault } from '../fault.ts';
import { isWithin, occurrences } from '../occurrences.ts';
import { placesOf } from '../tokens.ts';
import type { Placed } from '../types.ts';

type SentenceRange = Range & { id: string; borders: Set<number> };

/**
 * Marks each use of a construction: its parts in order, from word border to word border, within one sentence. Of uses
 * of one pattern that hold one another the shortest counts, since a frame closes with the nearest word that can close
 * it. Throws a ContentError for a fix that takes back what is not there.
 */
export function findPatterns(
  blocks: readonly Block[],
  patterns: readonly Pattern[],
  fixes: readonly Placed<PatternFix>[],
): Block[] {
  const used = new Set<Placed<PatternFix>>();
  const marked = blocks.map((block) => {
    const uses = sentencesOf(block).flatMap((sentence) =>
      patterns
        .flatMap((pattern) => usesOf(pattern, block.text, sentence))
        .filter((use) => !takenBack(use, sentence.id, fixes, used)),
    );
    return uses.length ? { ...block, patterns: uses.toSorted(byStart) } : block;
  });
  const faults = fixes.filter((fix) => !used.has(fix)).map(unused);
  if (faults.length) throw new ContentError(faults);
  return marked;
}

function takenBack(
  { pattern }: PatternUse,
  sentence: string,
  fixes: readonly Placed<PatternFix>[],
  used: Set<Placed<PatternFix>>,
): boolean {
  const matching = fixes.filter((fix) => fix.not === pattern && isWithin(sentence, fix.in));
  for (const fix of matching) used.add(fix);
  return matching.length > 0;
}

const unused = (fix: Placed<PatternFix>) =>
  fault(
    fix,
    'fix-matches-nothing',
    `${fix.not} in ${fix.in}`,
    'a construction that the finder marks there',
    'check the id in patterns.yaml and the address, or remove the fix',
  );

function usesOf({ id, match }: Pattern, text: string, sentence: SentenceRange): PatternUse[] {
  const found = match.flatMap((alternative) => {
    const places = alternative.split(' … ').map((part) => placesOfPart(part, text, sentence));
    return (places[0] ?? []).flatMap((first) => chain(first, places.slice(1)) ?? []);
  });
  const shortest = found.filter(
    (use, index) =>
      !found.some((other, at) => at !== index && holds(use, other) && (!holds(other, use) || at < index)),
  );
  return shortest.map(({ parts }) => ({ pattern: id, parts }));
}

type Chain = Range & { parts: Range[] };

/** The first part and the nearest place of each further one behind it; nothing where one is missing. */
function chain(first: Range, rest: readonly Range[][]): Chain | undefined {
  const parts = [first];
  for (const places of rest) {
    const next = places.find(({ start }) => start >= parts.at(-1)!.end);
    if (!next) return undefined;
    parts.push(next);
  }
  return { start: first.start, end: parts.at(-1)!.end, parts };
}

/** Of chains over the same stretch, each holds the other: there the alternative written first counts. */
const holds = (outer: Chain, inner: Chain): boolean => outer.start <= inner.start && inner.end <= outer.end;

function placesOfPart(part: string, text: string, { start, end, borders }: SentenceRange): Range[] {
  return occurrences(text.slice(start, end), part)
    .map((at) => ({ start: start + at, end: start + at + part.length }))
    .filter((place) => borders.has(place.start) && borders.has(place.end));
}

function sentencesOf(block: Block): SentenceRange[] {
  const places = placesOf([block]).map(({ place }) => place);
  return block.sentences.map(({ id }) => {
    const own = places.filter(({ sentence }) => sentence === id);
    const start = own[0]!.start;
    return { id, start, end: own.at(-1)!.end, borders: new Set([start, ...own.map(({ end }) => end)]) };
  });
}

const byStart = (a: PatternUse, b: PatternUse): number => a.parts[0]!.start - b.parts[0]!.start;
