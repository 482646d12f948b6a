import type { Range } from '../model/article.ts';

/** Stretches in order, those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** A piece of a line, and whether it is (part of) a hit. */
export type Piece = { text: string; hit: boolean };

/** A text from `start` to `end`, in pieces. The ranges are in order and do not overlap; they may reach beyond. */
export function toPieces(text: string, ranges: readonly Range[], start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, hit: boolean) => {
    if (from < to) pieces.push({ text: text.slice(from, to), hit });
  };
  let at = start;
  for (const range of ranges.filter((candidate) => candidate.start < end && candidate.end > start)) {
    const from = Math.max(range.start, start);
    add(at, from, false);
    at = Math.min(range.end, end);
    add(from, at, true);
  }
  add(at, end, false);
  return pieces;
}
