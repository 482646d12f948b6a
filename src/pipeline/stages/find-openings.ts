import type { Block } from '../../model/article.ts';
import type { ArticleSource } from '../../model/article-source.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import type { Placed } from '../types.ts';

/** A block's opening characters as a person gave them. */
export type Opening = Placed<ArticleSource['blocks'][number]>;

/** Where a block starts in the text. */
export type BlockStart = { kind: Block['kind']; at: number };

/**
 * Finds the openings one after another; spaces do not count. Throws a ContentError for openings that do not follow each
 * other in the text, and for text before the first.
 */
export function findOpenings(text: string, openings: readonly Opening[]): BlockStart[] {
  const { compact, offsets } = withoutSpaces(text);
  const faults: Fault[] = [];
  let from = 0;
  const starts = openings.map((opening, index) => {
    const { kind, characters } = read(opening);
    const at = characters === '' ? -1 : compact.indexOf(characters, from);
    const isFound = index === 0 ? at === 0 : at >= 0;
    if (isFound) from = at + 1;
    else faults.push(openingFault(opening, characters, compact.slice(from, from + 16), index === 0));
    return { kind, at: offsets[at] ?? 0 };
  });
  if (faults.length) throw new ContentError(faults);
  return starts;
}

function read(opening: Opening): { kind: Block['kind']; characters: string } {
  const kinds = ['headline', 'dateline', 'heading', 'paragraph'] as const;
  const kind = kinds.find((name) => name in opening) ?? 'paragraph';
  const characters = (opening as unknown as Record<string, string>)[kind] ?? '';
  return { kind, characters: characters.replace(/\s+/gu, '') };
}

/** A text less its spaces, and where each of its UTF-16 units stood. */
function withoutSpaces(text: string): { compact: string; offsets: number[] } {
  const offsets = [...text.matchAll(/\S+/gu)].flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length }, (_, at) => index + at),
  );
  return { compact: text.replace(/\s+/gu, ''), offsets };
}

function openingFault(opening: Opening, characters: string, rest: string, isFirst: boolean): Fault {
  const hint =
    'copy the first characters of the block from source.txt; blocks stand in the order of the text';
  return isFirst
    ? fault(opening, 'block-starts-late', characters, `the opening of the text: ${rest}`, hint)
    : fault(
        opening,
        'block-not-found',
        characters,
        `characters of the text after the block before: ${rest}…`,
        hint,
      );
}
