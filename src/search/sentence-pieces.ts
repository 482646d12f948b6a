import type { Piece } from './ranges.ts';

/** What parts words, and sentences of a script that has spaces. */
export const gap: Piece = { text: ' ', hit: false };
const skipped: Piece = { text: ' … ', hit: false };

/** Sentences one after another, with what stands between two, or a sign where some between, before or after them are left out. */
export function joinSentences(
  shown: readonly number[],
  count: number,
  between: readonly Piece[],
  piecesOf: (sentence: number) => Piece[],
): Piece[] {
  const pieces = shown.flatMap((sentence, index) => {
    const before = index === 0 ? [] : sentence > shown[index - 1]! + 1 ? [skipped] : between;
    return [...before, ...piecesOf(sentence)];
  });
  return [...(shown[0]! > 0 ? [skipped] : []), ...pieces, ...(shown.at(-1)! < count - 1 ? [skipped] : [])];
}
