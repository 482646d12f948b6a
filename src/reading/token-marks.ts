import type { Block, Mention, Sentence } from '../model/article.ts';
import { outermostFirst } from './spans.ts';

/** The name by which a page ties the parts of a use of a construction to what it says of it: `p7-0`. */
export const useId = (block: Block, index: number): string => `${block.id}-${index}`;

/** For each token of a sentence, the uses of constructions that it is part of. */
export function usesOfTokens(block: Block, sentence: Sentence): string[][] {
  return startsOf(block, sentence).map((at) =>
    (block.patterns ?? []).flatMap(({ parts }, index) =>
      parts.some((part) => holds(part, at)) ? [useId(block, index)] : [],
    ),
  );
}

/** For each token of a sentence, the names that it is part of, the longest first. */
export function namesOfTokens(block: Block, sentence: Sentence): Mention[][] {
  const mentions = outermostFirst(block.mentions);
  return startsOf(block, sentence).map((at) => mentions.filter((mention) => holds(mention, at)));
}

/** Where the tokens of a sentence start in the block's text. */
function startsOf(block: Block, sentence: Sentence): number[] {
  const before = block.sentences.slice(0, block.sentences.indexOf(sentence));
  let end = before.flatMap(({ tokens }) => tokens).reduce((sum, { text }) => sum + text.length, 0);
  return sentence.tokens.map(({ text }) => {
    const start = end;
    end += text.length;
    return start;
  });
}

const holds = ({ start, end }: { start: number; end: number }, at: number): boolean =>
  at >= start && at < end;
