import type { Block, Mention, Sentence, Token } from '../model/article.ts';

/** A token, or a name with what stands inside it. */
export type Span = { token: Token; start: number } | { mention: Mention; children: Span[] };

export type SpannedSentence = { sentence: Sentence; spans: Span[] };

/** Sentences of a block with their tokens grouped under the mentions that hold them; offsets count in the block's text. */
export function groupSpans(block: Block): SpannedSentence[] {
  let start = 0;
  return block.sentences.map((sentence) => {
    const leaves = sentence.tokens.map((token) => {
      const leaf = { token, start };
      start += token.text.length;
      return leaf;
    });
    const from = leaves[0]!.start;
    const within = block.mentions.filter((mention) => mention.start >= from && mention.end <= start);
    return { sentence, spans: nest(leaves, outermostFirst(within)) };
  });
}

type Leaf = { token: Token; start: number };

function outermostFirst(mentions: Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function nest(leaves: Leaf[], mentions: Mention[]): Span[] {
  const [mention] = mentions;
  if (!mention) return leaves;
  const inside = ({ start }: { start: number }) => start >= mention.start && start < mention.end;
  const before = leaves.filter(({ start }) => start < mention.start);
  const after = leaves.filter(({ start }) => start >= mention.end);
  const rest = mentions.slice(1);
  return [
    ...before,
    { mention, children: nest(leaves.filter(inside), rest.filter(inside)) },
    ...nest(after, rest.filter((other) => !inside(other))),
  ];
}
