import type { Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Note } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import type { TextFile } from '../types.ts';

type Run = Note[number][number];

/**
 * Gives blocks their notes: in `notes.md` a heading `## p3` and paragraphs below it, with emphasis and strong emphasis
 * as the only markup. Throws a ContentError for other markup and for a heading that names no block, or one twice.
 */
export function addNotes(blocks: readonly Block[], notes: TextFile | undefined): Block[] {
  if (!notes) return [...blocks];
  const faults: Fault[] = [];
  const known = new Set(blocks.map(({ id }) => id));
  const found = new Map<string, Note>();
  let open: Note = [];
  for (const node of fromMarkdown(notes.text).children) {
    const place = { file: notes.file, line: node.position?.start.line ?? 1 };
    const id = node.type === 'heading' && node.depth === 2 ? plain(node) : undefined;
    if (id === undefined && node.type === 'paragraph' && found.size)
      open.push(runsOf(node, notes.file, faults));
    else if (id === undefined) faults.push(markupFault(place, node));
    else if (!known.has(id) || found.has(id)) faults.push(headingFault(place, id, found.has(id)));
    else found.set(id, (open = []));
  }
  if (faults.length) throw new ContentError(faults);
  return blocks.map((block) => {
    const note = found.get(block.id);
    return note?.length ? { ...block, note } : block;
  });
}

function runsOf(paragraph: Paragraph, file: string, faults: Fault[]): Run[] {
  return paragraph.children.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ text: oneLine(node.value) }];
    const styled = node.type === 'emphasis' || node.type === 'strong';
    if (styled && node.children.every(({ type }) => type === 'text'))
      return [{ text: oneLine(plain(node)), style: node.type }];
    faults.push(
      markupFault({ file, line: node.position?.start.line ?? paragraph.position?.start.line ?? 1 }, node),
    );
    return [];
  });
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plain(child)).join('') : '';
}

const markupFault = (place: { file: string; line: number }, { type }: RootContent): Fault =>
  fault(
    place,
    'note-markup',
    type,
    'a heading such as "## p3", then paragraphs with *emphasis* or **strong emphasis**',
    'write it as plain text; a backslash before a mark such as < or [ keeps it a plain character',
  );

const headingFault = (place: { file: string; line: number }, id: string, twice: boolean): Fault =>
  fault(
    place,
    twice ? 'note-twice' : 'note-of-nothing',
    `## ${id}`,
    'the id of a block of the article, once: p1, h1, d1 …',
    twice ? 'join the two notes' : 'see the numbers in the margin of the article',
  );
