import { mapWords } from '../tokens.ts';
import type { CutBlock, OutlineBlock } from '../types.ts';

/** Gives words that were read in simplified characters those of the text, where they differ. */
export function asWritten(blocks: readonly CutBlock[], outline: readonly OutlineBlock[]): CutBlock[] {
  const texts = new Map(outline.map(({ id, text }) => [id, text]));
  return mapWords(blocks, ({ text, ...token }, { block, start, end }) => {
    const written = texts.get(block.id)!.slice(start, end);
    return written === text ? { text, ...token } : { text, written, ...token };
  });
}
