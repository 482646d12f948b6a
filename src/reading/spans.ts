import type { Block, Mention, Sentence, Token } from '../model/article.ts';

/** A token, and whether a line may start with it; or a name with what stands inside it. */
export type Span = Leaf | { mention: Mention; children: Span[] };

type Leaf = { token: Token; start: number; startsLine: boolean };

export type SpannedSentence = { sentence: Sentence; spans: Span[] };

/** Sentences of a block with their tokens grouped under the mentions that hold them; offsets count in the block's text. */
export function groupSpans(block: Block): SpannedSentence[] {
  let start = 0;
  return block.sentences.map((sentence) => {
    const leaves = sentence.tokens.map((token, index) => {
      const leaf = { token, start, startsLine: startsLine(token, sentence.tokens[index - 1]) };
      start += token.text.length;
      return leaf;
    });
    const from = leaves[0]!.start;
    const within = block.mentions.filter((mention) => mention.start >= from && mention.end <= start);
    return { sentence, spans: nest(leaves, outermostFirst(within)) };
  });
}

/** By the Chinese rules of line breaking, no closing mark starts a line and no opening mark ends one. */
function startsLine({ kind }: Token, previous: Token | undefined): boolean {
  return kind !== 'punctuation' && previous !== undefined && !/^[“‘《〈（「『【〔([]/u.test(previous.text);
}

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
    ...nest(
      after,
      rest.filter((other) => !inside(other)),
    ),
  ];
}
