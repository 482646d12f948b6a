import type { Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Note } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import { fault, type Place } from '../fault.ts';
import type { TextFile } from '../types.ts';

type Run = Note[number][number];

/** The notes of `notes.md` by the ids they are to, each with the line of its heading, and what is wrong in the file. */
export type ReadNotes = { notes: Map<string, { note: Note; line: number }>; faults: Fault[] };

/**
 * Gives blocks their notes: in `notes.md` a heading `## p3` and paragraphs below it, with emphasis and strong emphasis
 * as the only markup. Throws a ContentError for other markup and for a heading that names no block, or one twice.
 */
export function addNotes(blocks: readonly Block[], file: TextFile | undefined): Block[] {
  if (!file) return [...blocks];
  const { notes, faults } = readNotes(file);
  const known = new Set(blocks.map(({ id }) => id));
  const lost = [...notes].filter(([id]) => !known.has(id));
  const all = [
    ...faults,
    ...lost.map(([id, { line }]) => headingFault({ file: file.file, line }, id, false)),
  ];
  if (all.length) throw new ContentError(all);
  return blocks.map((block) => {
    const note = notes.get(block.id)?.note;
    return note?.length ? { ...block, note } : block;
  });
}

/** Reads `notes.md`, whatever blocks there are. */
export function readNotes({ file, text }: TextFile): ReadNotes {
  const faults: Fault[] = [];
  const notes: ReadNotes['notes'] = new Map();
  let open: Note = [];
  for (const node of fromMarkdown(text).children) {
    const place = { file, line: node.position?.start.line ?? 1 };
    const id = node.type === 'heading' && node.depth === 2 ? plain(node) : undefined;
    if (id === undefined && node.type === 'paragraph' && notes.size) open.push(runsOf(node, file, faults));
    else if (id === undefined) faults.push(markupFault(place, node));
    else if (notes.has(id)) faults.push(headingFault(place, id, true));
    else notes.set(id, { note: (open = []), line: place.line });
  }
  return { notes, faults };
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

const markupFault = (place: Place, { type }: RootContent): Fault =>
  fault(
    place,
    'note-markup',
    type,
    'a heading such as "## p3", then paragraphs with *emphasis* or **strong emphasis**',
    'write it as plain text; a backslash before a mark such as < or [ keeps it a plain character',
  );

const headingFault = (place: Place, id: string, twice: boolean): Fault =>
  fault(
    place,
    twice ? 'note-twice' : 'note-of-nothing',
    `## ${id}`,
    'the id of a block of the article, once: p1, h1, d1 …',
    twice ? 'join the two notes' : 'see the numbers in the margin of the article',
  );
