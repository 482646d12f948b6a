import type { Block } from '../../model/article.ts';
import type { ArticleSource } from '../../model/article-source.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import { layOutCommand } from '../lay-out-command.ts';
import type { Placed } from '../types.ts';
import { withoutSpaces } from '../without-spaces.ts';

/** A block's opening characters as a person gave them. */
export type Opening = Placed<ArticleSource['blocks'][number]>;

/** Where a block starts in the text. */
export type BlockStart = { kind: Block['kind']; at: number };

/**
 * Finds the openings one after another; spaces do not count. Throws a ContentError for openings that do not follow each
 * other in the text, and for text before the first.
 */
export function findOpenings(text: string, openings: readonly Opening[]): BlockStart[] {
  const { compact, offsets } = compacted(text);
  const faults: Fault[] = [];
  let before: { opening: Opening; at: number } | undefined;
  const starts = openings.map((opening, index) => {
    const { kind, characters } = readOpening(opening);
    const at = characters === '' ? -1 : compact.indexOf(characters, before ? before.at + 1 : 0);
    const isFound = index === 0 ? at === 0 : at >= 0;
    if (!isFound) faults.push(openingFault(opening, index === 0 ? undefined : before, compact));
    else before = { opening, at };
    return { kind, at: offsets[at] ?? 0 };
  });
  if (faults.length) throw new ContentError(faults);
  return starts;
}

/** The kind of a block, and its opening characters without spaces. */
export function readOpening(opening: Opening): { kind: Block['kind']; characters: string } {
  const kinds = ['headline', 'dateline', 'heading', 'paragraph'] as const;
  const kind = kinds.find((name) => name in opening) ?? 'paragraph';
  const characters = (opening as unknown as Record<string, string>)[kind] ?? '';
  return { kind, characters: withoutSpaces(characters) };
}

/** A text less its spaces, and where each of its UTF-16 units stood. */
function compacted(text: string): { compact: string; offsets: number[] } {
  const offsets = [...text.matchAll(/\S+/gu)].flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length }, (_, at) => index + at),
  );
  return { compact: withoutSpaces(text), offsets };
}

function openingFault(
  opening: Opening,
  before: { opening: Opening; at: number } | undefined,
  compact: string,
): Fault {
  const { characters } = readOpening(opening);
  const again = `${layOutCommand(opening.file)} lays the blocks out anew`;
  if (!before) {
    const expected = `the opening of the text: ${compact.slice(0, 16)}`;
    const hint = `copy the first characters of the block from source.txt; ${again}`;
    return fault(opening, 'block-starts-late', characters, expected, hint);
  }
  const expected = `characters of the text after ${compact.slice(before.at, before.at + 16)}…, where the block of line ${before.opening.line} begins`;
  const hint = compact.includes(characters)
    ? `the text has it further up: put the lines into the order of the text; ${again}`
    : `the text does not have it: remove the line if the block is gone, or copy its first characters from source.txt; ${again}`;
  return fault(opening, 'block-not-found', characters, expected, hint);
}
