import { writtenBlock } from '../../language/written.ts';
import type { Block } from '../../model/article.ts';
import type { Fault } from '../../model/content-error.ts';
import { fault, type Place } from '../fault.ts';
import { layOutCommand } from '../lay-out-command.ts';
import {
  commentsWithoutLine,
  englishLines,
  unclosedComments,
  type EnglishGroup,
} from '../translation-file.ts';
import type { TextFile } from '../types.ts';

type Laid = { kind: Block['kind']; sentences: readonly unknown[] };

/** Comments of a translation that swallow what follows them. */
export function commentFaults({ file, text }: TextFile): Fault[] {
  const lines = text.split('\n');
  return unclosedComments(text).map((line) => {
    const found = lines[line - 1]?.trim() ?? '';
    return fault(
      { file, line },
      'translation-comment',
      found,
      'a comment that ends with -->',
      'write --> at its end',
    );
  });
}

/** Why the lines of a translation do not fit the blocks: the lines too few or too many, or else the blocks that have them. */
export function mismatches(
  blocks: readonly Block[],
  groups: readonly EnglishGroup[],
  translation: TextFile,
): Fault[] {
  if (mismatchAt(blocks, groups) === undefined) return [];
  const told = strayLines(blocks, groups, translation);
  return told.length
    ? told
    : faultyBlocks(blocks, groups).map((at) => blockFault(at, blocks, groups, translation));
}

/** Where the first block stands that has no group of its kind with a line for each of its sentences; or the first group too many. */
export function mismatchAt(blocks: readonly Laid[], groups: readonly EnglishGroup[]): number | undefined {
  return faultyBlocks(blocks, groups)[0];
}

/** Where each group is of its block's kind, all blocks with a line too few or too many; else the first that has no such group. */
function faultyBlocks(blocks: readonly Laid[], groups: readonly EnglishGroup[]): number[] {
  const each = Array.from({ length: Math.max(blocks.length, groups.length) }, (_, at) => at);
  const faulty = each.filter((at) => !isOfKind(blocks[at], groups[at]) || !hasLines(blocks[at], groups[at]));
  return each.every((at) => isOfKind(blocks[at], groups[at])) ? faulty : faulty.slice(0, 1);
}

const groupKindOf = ({ kind }: Laid): EnglishGroup['kind'] =>
  kind === 'headline' || kind === 'heading' ? kind : 'text';

const isOfKind = (block: Laid | undefined, group: EnglishGroup | undefined): boolean =>
  block !== undefined && group?.kind === groupKindOf(block);

const hasLines = (block: Laid | undefined, group: EnglishGroup | undefined): boolean =>
  block?.sentences.length === group?.lines.length;

/** In a file where every sentence has its comment: comments without a line, and lines without a comment. */
function strayLines(
  blocks: readonly Block[],
  groups: readonly EnglishGroup[],
  { file, text }: TextFile,
): Fault[] {
  const lines = englishLines(groups);
  const lineless = commentsWithoutLine(text);
  const commented = lines.filter(({ of }) => of !== undefined).length + lineless.length;
  if (commented < blocks.flatMap(({ sentences }) => sentences).length) return [];
  const told = (line: number, found: string, expected: string, hint: string) =>
    fault({ file, line }, 'translation-drift', found, expected, hint);
  return [
    ...lineless.map(({ id, zh, line }) =>
      told(
        line,
        `${id} has no line: ${zh}`,
        'its English below the comment',
        'write its English there, or …',
      ),
    ),
    ...lines
      .filter(({ of }) => of === undefined)
      .map(({ text: english, line }) =>
        told(
          line,
          `a line that no sentence has: ${english}`,
          'one line for each Chinese sentence, below the comment that has it',
          'put it on the line above, if it belongs to that sentence, or remove it',
        ),
      ),
  ].toSorted((a, b) => a.line! - b.line!);
}

function blockFault(
  at: number,
  blocks: readonly Block[],
  groups: readonly EnglishGroup[],
  { file }: TextFile,
): Fault {
  const [block, group] = [blocks[at], groups[at]];
  const place: Place = { file, line: group?.lines[0]?.line ?? groups.at(-1)?.lines[0]?.line ?? 1 };
  const found = group ? `${described(group)}: ${group.lines[0]?.text ?? ''}` : 'the end of the file';
  const expected = block
    ? `${block.id} has ${block.sentences.length} × ${groupKindOf(block)} line: ${writtenBlock(block).slice(0, 20)}`
    : 'no more blocks';
  const hint =
    'write one line for each Chinese sentence, a blank line between blocks, # for a headline, ## for a heading; ' +
    `if article.yaml or source.txt has changed, ${layOutCommand(file)} lays the file out for it`;
  return fault(place, 'translation-drift', found, expected, hint);
}

const described = ({ kind, lines }: EnglishGroup): string => `${lines.length} × ${kind} line`;
