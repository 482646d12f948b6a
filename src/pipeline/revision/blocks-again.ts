import { writtenBlock } from '../../language/written.ts';
import type { Block } from '../../model/article.ts';
import { withOpenings } from '../draft/openings.ts';
import { occurrences } from '../occurrences.ts';
import { readOpening, type Opening } from '../stages/find-openings.ts';
import { withoutSpaces } from '../without-spaces.ts';
import { likenessOf } from './changes.ts';
import { sourceLinesOf } from './lines-without-block.ts';

/** A block as laid out anew: its opening, the one of article.yaml that it was (`from`), and why it is only a guess. */
export type BlockAgain = { kind: Block['kind']; opening: string; from?: number; why?: string };

type Written = ReturnType<typeof readOpening> & { past: string };
type Start = Omit<BlockAgain, 'opening'> & { at: number };

const FIRST = 'The text begins here.';
const REWRITTEN = 'Its opening has changed; this line of the text is most like it.';

/**
 * The blocks of a text that has changed, in its order: those whose openings it still has, wherever they stand now; those
 * that were rewritten, where a line is much like what they were; and `added` ones. Blocks that are gone are left out.
 */
export function blocksAgain(
  source: string,
  openings: readonly Opening[],
  built: readonly Block[],
  added: readonly Start[] = [],
): BlockAgain[] {
  const text = withoutSpaces(source);
  const written = openings.map((opening) => ({ ...readOpening(opening), past: pastOf(opening, built) }));
  const found = [...added, ...standing(text, written)];
  const starts = inOrder([...found, ...rewritten(source, written, found)]);
  const blocks =
    starts[0]?.at === 0 ? starts : [{ kind: 'paragraph' as const, at: 0, why: FIRST }, ...starts];
  const texts = blocks.map(({ kind, at }, index) => ({ kind, text: text.slice(at, blocks[index + 1]?.at) }));
  let from = 0;
  return withOpenings(texts).map(({ kind, opening, place }) => {
    const { at, ...block } = blocks.find((start) => start.at === place)!;
    const own = block.from === undefined ? '' : written[block.from]!.characters;
    const isFound = own !== '' && text.indexOf(own, from) === at;
    from = at + 1;
    return { ...block, kind, opening: isFound ? own : opening };
  });
}

/** The text of a block as it was last built, by its opening. */
function pastOf(opening: Opening, built: readonly Block[]): string {
  const { characters } = readOpening(opening);
  const texts = built.map((block) => withoutSpaces(writtenBlock(block)));
  return texts.find((text) => text.startsWith(characters)) ?? '';
}

/** Where the openings stand: of several places the one that goes on as the block did. */
function standing(text: string, written: readonly Written[]): Start[] {
  const taken = new Set<number>();
  return written.flatMap(({ kind, characters, past }, from) => {
    const places = occurrences(text, characters).filter((at) => !taken.has(at));
    const [at] = places.toSorted((a, b) => shared(text, b, past) - shared(text, a, past));
    if (at === undefined) return [];
    taken.add(at);
    return [{ kind, at, from }];
  });
}

/** How many characters of a text from a place on are those that another begins with. */
function shared(text: string, at: number, other: string): number {
  let length = 0;
  while (length < other.length && text[at + length] === other[length]) length++;
  return length;
}

const LEAST_LIKENESS = 0.5;

/** The openings that the text no longer has, at lines which begin no other block and are much like what the block was. */
function rewritten(source: string, written: readonly Written[], found: readonly Start[]): Start[] {
  const taken = new Set(found.map(({ at }) => at));
  const known = new Set(found.map(({ from }) => from));
  const lines = sourceLinesOf(source);
  return written.flatMap(({ kind, past }, from) => {
    if (past === '' || known.has(from)) return [];
    const free = lines.filter(({ at }) => !taken.has(at));
    const [best] = free
      .map(({ text, at }) => ({ at, likeness: likenessOf(text, past) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < LEAST_LIKENESS) return [];
    taken.add(best.at);
    return [{ kind, at: best.at, from, why: REWRITTEN }];
  });
}

const inOrder = (starts: readonly Start[]): Start[] => starts.toSorted((a, b) => a.at - b.at);
