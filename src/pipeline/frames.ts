import { onceForEach } from '../language/once-for-each.ts';
import type { Block, Range } from '../model/article.ts';
import { occurrences } from './occurrences.ts';
import { remember } from './remember.ts';
import { placesOf } from './tokens.ts';

/** A sentence of a block: where it stands, and where a word may start or end there. */
export type SentenceRange = Range & { id: string; borders: Set<number> };

/** A use of a frame: its parts in order, and the stretch that they span. */
export type FrameUse = Range & { parts: Range[] };

/** The sentences of a block as ranges of its text, with their word borders. */
export const borderedSentences = remember((block: Block): SentenceRange[] => {
  const places = placesOf([block]).map(({ place }) => place);
  return block.sentences.map(({ id }) => {
    const own = places.filter(({ sentence }) => sentence === id);
    const start = own[0]!.start;
    return { id, start, end: own.at(-1)!.end, borders: new Set([start, ...own.map(({ end }) => end)]) };
  });
});

/**
 * Where a sentence has one of some frames (`在 … 问题上`): parts from word border to word border, ` … ` for any run of words.
 * Of uses that hold one another the shortest counts, since a frame closes with the nearest word that can close it.
 */
export function frameUses(frames: readonly string[], text: string, sentence: SentenceRange): FrameUse[] {
  const found = frames.flatMap((frame) => {
    const parts = partsOf(frame);
    // Most frames have a part that the whole block lacks
    if (!parts.every((part) => text.includes(part))) return [];
    const places = parts.map((part) => placesOfPart(part, text, sentence));
    return (places[0] ?? []).flatMap((first) => chain(first, places.slice(1)) ?? []);
  });
  return found.filter(
    (use, index) =>
      !found.some((other, at) => at !== index && holds(use, other) && (!holds(other, use) || at < index)),
  );
}

const partsOf = onceForEach((frame) => frame.split(' … '));

/** The first part and the nearest place of each further one behind it; nothing where one is missing. */
function chain(first: Range, rest: readonly Range[][]): FrameUse | undefined {
  const parts = [first];
  for (const places of rest) {
    const next = places.find(({ start }) => start >= parts.at(-1)!.end);
    if (!next) return undefined;
    parts.push(next);
  }
  return { start: first.start, end: parts.at(-1)!.end, parts };
}

/** Of uses over the same stretch, each holds the other: there the frame written first counts. */
const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

function placesOfPart(part: string, text: string, { start, end, borders }: SentenceRange): Range[] {
  return occurrences(text.slice(start, end), part)
    .map((at) => ({ start: start + at, end: start + at + part.length }))
    .filter((place) => borders.has(place.start) && borders.has(place.end));
}
