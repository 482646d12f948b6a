import type { FootnoteDefinition, List, Nodes, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { markOf, withoutMarks } from './footnote-marks.ts';
import { takeFootnotes } from './footnotes.ts';
import { itemMark } from './item-mark.ts';
import { described, tellLeftOut } from './left-out.ts';
import type { Extracted, Line, Metadata } from './types.ts';
import { BREAK, onOneLine, versesOf } from './verses.ts';
import { joinCells, visible } from './visible.ts';

const FRONT_MATTER = /^---\n(.*?)\n---\n/s;

// A single ~ stands between the numbers of a range
const EXTENSIONS = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/**
 * The text of a Markdown file, a block a line: `#` for headlines, other headings, paragraphs, items with their numbers,
 * rows of tables; footnotes with the lines that call them. Markup, HTML, code, pictures and what is struck out go, and
 * are told.
 */
export function markdownLines(text: string): Extracted {
  const front = FRONT_MATTER.exec(text);
  const tree = fromMarkdown(front ? text.slice(front[0].length) : text, EXTENSIONS);
  const definitions = definitionsIn(tree);
  const walk: Walk = { dropped: new Set(), footnotes: definitions.map(({ identifier }) => identifier) };
  const { clean, removed } = visible(tree.children.flatMap((node) => linesOf(node, walk)));
  const { lines, leftOut } = takeFootnotes(
    clean,
    definitions.map((definition) => footnoteText(definition, walk)),
  );
  const done = [
    'The text was taken out of Markdown: emphasis, links, lists and rows of tables are plain lines now.',
    ...tellLeftOut(walk.dropped.union(new Set(leftOut))),
    ...removed,
  ];
  return { lines, metadata: front ? metadataOf(front[1] ?? '') : {}, done };
}

/** What is left out on the way, and the footnotes by their names. */
type Walk = { dropped: Set<string>; footnotes: readonly string[] };

function linesOf(node: RootContent, walk: Walk): Line[] {
  if (node.type === 'heading')
    return [{ text: onOneLine(plain(node, walk)), kind: node.depth === 1 ? 'headline' : 'heading' }];
  if (node.type === 'paragraph')
    return versesOf(plain(node, walk)).map((text) => ({ text, kind: 'paragraph' }));
  if (node.type === 'tableRow') return [{ text: rowText(node, walk), kind: 'paragraph' }];
  if (node.type === 'list') return itemsOf(node, walk);
  if (['blockquote', 'table'].includes(node.type) && 'children' in node)
    return node.children.flatMap((child) => linesOf(child, walk));
  // A footnote goes with the line that calls it
  if (!['thematicBreak', 'footnoteDefinition'].includes(node.type)) drop(node, walk);
  return [];
}

function itemsOf({ ordered, start, children }: List, walk: Walk): Line[] {
  return children.flatMap((item, at) => {
    const [first, ...rest] = item.children.flatMap((child) => linesOf(child, walk));
    if (!first) return [];
    return [{ ...first, text: (ordered ? itemMark(start, at) : '') + first.text }, ...rest];
  });
}

function rowText({ children }: TableRow, walk: Walk): string {
  return joinCells(children.map((cell) => onOneLine(plain(cell, walk))));
}

function plain(node: Nodes, walk: Walk): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return BREAK;
  if (node.type === 'footnoteReference') return markOf(walk.footnotes.indexOf(node.identifier));
  if ('children' in node && node.type !== 'delete')
    return node.children.map((child) => plain(child, walk)).join('');
  drop(node, walk);
  return '';
}

function drop(node: Nodes, walk: Walk): void {
  walk.dropped.add(described(node.type === 'delete' ? 'struck out' : node.type, textLeftOut(node, walk)));
}

function textLeftOut(node: Nodes, walk: Walk): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => plain(child, walk)).join('') : '';
}

/** The footnotes that are defined anywhere in the text. */
function definitionsIn(node: Nodes): FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  return 'children' in node ? node.children.flatMap((child) => definitionsIn(child)) : [];
}

/** A footnote on one line; one that it calls itself is left out there. */
function footnoteText({ children }: FootnoteDefinition, walk: Walk): string {
  const { clean } = visible(children.flatMap((child) => linesOf(child, walk)));
  return clean.map(({ text }) => withoutMarks(text)).join(' ');
}

/** Title, date, author and source of the front matter, as far as they are plain values. */
function metadataOf(yaml: string): Metadata {
  const value = readable(yaml);
  const field = (...names: string[]) =>
    names.map((name) => value[name]).find((found): found is string => typeof found === 'string');
  const date = field('date', 'published')?.slice(0, 10);
  return {
    title: field('title'),
    publisher: field('source', 'publisher'),
    date,
    byline: field('author', 'byline'),
  };
}

/** Front matter is a help, not an input of ours: what cannot be read says nothing. */
function readable(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
