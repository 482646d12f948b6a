import type { Block, Sentence } from '../model/article.ts';

/** The name by which a page ties the parts of a use of a construction to what it says of it: `p7-0`. */
export const useId = (block: Block, index: number): string => `${block.id}-${index}`;

/** For each token of a sentence, the uses of constructions that it is part of. */
export function usesOfTokens(block: Block, sentence: Sentence): string[][] {
  const before = block.sentences.slice(0, block.sentences.indexOf(sentence));
  let start = before.flatMap(({ tokens }) => tokens).reduce((sum, { text }) => sum + text.length, 0);
  return sentence.tokens.map(({ text }) => {
    const at = start;
    start += text.length;
    return (block.patterns ?? []).flatMap(({ parts }, index) =>
      parts.some((part) => at >= part.start && at < part.end) ? [useId(block, index)] : [],
    );
  });
}
