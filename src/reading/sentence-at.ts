import { writtenText } from '../language/written.ts';
import type { Block, Sentence } from '../model/article.ts';

/** The sentence of a block in which an offset of its text lies, and where that sentence begins. */
export function sentenceAt(block: Block, offset: number): { sentence: Sentence; from: number } {
  let from = 0;
  for (const sentence of block.sentences) {
    const { length } = writtenText(sentence);
    if (offset < from + length) return { sentence, from };
    from += length;
  }
  throw new RangeError(`offset ${offset} lies outside ${block.id}`);
}
