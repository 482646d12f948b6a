import type { Block } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import type { GivenText, OutlineBlock } from '../types.ts';
import { findOpenings, type Opening } from './find-openings.ts';
import { sentenceRanges } from './sentences.ts';

const LETTERS = { headline: 't', dateline: 'd', heading: 'h', paragraph: 'p' } as const;

/**
 * Cuts a text into the blocks whose openings a person gave, each from its opening to the next, and those into sentences.
 * Spaces do not count in an opening. Throws a ContentError for openings that do not follow each other in the text.
 */
export function structure({ text, borders }: GivenText, openings: readonly Opening[]): OutlineBlock[] {
  const starts = findOpenings(text, openings);
  const counts = { headline: 0, dateline: 0, heading: 0, paragraph: 0 };
  const blocks = starts.map(({ kind, at }, index) => {
    const raw = text.slice(at, starts[index + 1]?.at);
    const start = at + raw.length - raw.trimStart().length;
    const id = `${LETTERS[kind]}${++counts[kind]}`;
    return outlineBlock(id, kind, raw.trim(), bordersWithin(borders, start, raw.trim().length));
  });
  const faults = blocks.flatMap((block, index) => longSentences(block, openings[index]!));
  if (faults.length) throw new ContentError(faults);
  return blocks;
}

// The longest sentences of print have some five hundred characters; a longer one has lost its stops.
const LONGEST_SENTENCE = 2000;

function longSentences({ sentences }: OutlineBlock, opening: Opening): Fault[] {
  const long = sentences.filter(({ start, end }) => end - start > LONGEST_SENTENCE);
  const expected = `at most ${LONGEST_SENTENCE} characters`;
  const hint = 'split the text into paragraphs, or put back the full stops that it has lost';
  return long.map(({ id, start, end }) =>
    fault(opening, 'sentence-too-long', `${id} has ${end - start} characters`, expected, hint),
  );
}

function outlineBlock(
  id: string,
  kind: Block['kind'],
  text: string,
  borders: number[] | undefined,
): OutlineBlock {
  const ranges = kind === 'paragraph' ? sentenceRanges(text) : [{ start: 0, end: text.length }];
  const sentences = ranges.map((range, at) => ({ id: `${id}s${at + 1}`, ...range }));
  return { id, kind, text, borders, sentences };
}

function bordersWithin(borders: number[] | undefined, start: number, length: number): number[] | undefined {
  return borders?.map((border) => border - start).filter((border) => border > 0 && border < length);
}
