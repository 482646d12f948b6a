import type { Block, DatedRange, Mention, Sentence, Token } from '../model/article.ts';

/** A token, and whether a line may start with it; or a name or date with what stands inside it. */
export type Span = Leaf | { mark: Mark; children: Span[] };

export type Mark = Mention | DatedRange;

type Leaf = { token: Token; start: number; startsLine: boolean };

export type SpannedSentence = { sentence: Sentence; spans: Span[] };

/** Sentences of a block with their tokens grouped under the names and dates that hold them; offsets count in the block's text. */
export function groupSpans(block: Block): SpannedSentence[] {
  let start = 0;
  return block.sentences.map((sentence) => {
    const leaves = sentence.tokens.map((token, index) => {
      const leaf = { token, start, startsLine: startsLine(token, sentence.tokens[index - 1]) };
      start += token.text.length;
      return leaf;
    });
    const from = leaves[0]!.start;
    const marks: Mark[] = [...block.mentions, ...(block.dates ?? [])];
    const within = marks.filter((mark) => mark.start >= from && mark.end <= start);
    return { sentence, spans: nest(leaves, outermostFirst(within)) };
  });
}

/** The tokens of a sentence, together where no line may end between them: a word with the marks before and after it. */
export function lineUnits(tokens: readonly Token[]): Token[][] {
  const units: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || startsLine(token, tokens[index - 1])) units.push([]);
    units.at(-1)!.push(token);
  }
  return units;
}

/** By the Chinese rules of line breaking, no closing mark starts a line and no opening mark ends one. */
function startsLine(token: Token, previous: Token | undefined): boolean {
  const mayStart = token.kind !== 'punctuation' || opens(token);
  return mayStart && previous !== undefined && !opens(previous);
}

const opens = ({ text }: Token): boolean => /^[“‘《〈（「『【〔([]/u.test(text);

/** Ranges in the order of the text, each before those that it holds. */
export function outermostFirst<Range extends { start: number; end: number }>(
  ranges: readonly Range[],
): Range[] {
  return ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function nest(leaves: Leaf[], marks: Mark[]): Span[] {
  const [mark] = marks;
  if (!mark) return leaves;
  const inside = ({ start }: { start: number }) => start >= mark.start && start < mark.end;
  const before = leaves.filter(({ start }) => start < mark.start);
  const after = leaves.filter(({ start }) => start >= mark.end);
  const rest = marks.slice(1);
  return [
    ...before,
    { mark, children: nest(leaves.filter(inside), rest.filter(inside)) },
    ...nest(
      after,
      rest.filter((other) => !inside(other)),
    ),
  ];
}
