import type { List, Nodes, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import type { Extracted, Line, Metadata } from './types.ts';
import { BREAK, onOneLine, versesOf } from './verses.ts';
import { joinCells, visible } from './visible.ts';

const FRONT_MATTER = /^---\n(.*?)\n---\n/s;

// A single ~ stands between the numbers of a range
const EXTENSIONS = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
};

/**
 * The text of a Markdown file, a block a line: `#` for headlines, other headings, paragraphs, rows of tables. Markup,
 * HTML, code, pictures and what is struck out go, and are told.
 */
export function markdownLines(text: string): Extracted {
  const front = FRONT_MATTER.exec(text);
  const tree = fromMarkdown(front ? text.slice(front[0].length) : text, EXTENSIONS);
  const dropped = new Set<string>();
  const { clean, removed } = visible(tree.children.flatMap((node) => linesOf(node, dropped)));
  const done = [
    'The text was taken out of Markdown: emphasis, links, lists and rows of tables are plain lines now.',
    ...(dropped.size ? [`Left out: ${[...dropped].sort().join(', ')}.`] : []),
    ...removed,
  ];
  return { lines: clean, metadata: front ? metadataOf(front[1] ?? '') : {}, done };
}

function linesOf(node: RootContent, dropped: Set<string>): Line[] {
  if (node.type === 'heading')
    return [{ text: onOneLine(plain(node, dropped)), kind: node.depth === 1 ? 'headline' : 'heading' }];
  if (node.type === 'paragraph')
    return versesOf(plain(node, dropped)).map((text) => ({ text, kind: 'paragraph' }));
  if (node.type === 'list' && node.ordered) return numberedLines(node, dropped);
  if (node.type === 'tableRow') return [{ text: rowText(node, dropped), kind: 'paragraph' }];
  if (['blockquote', 'list', 'listItem', 'table'].includes(node.type) && 'children' in node)
    return node.children.flatMap((child) => linesOf(child, dropped));
  if (node.type !== 'thematicBreak') dropped.add(described(node, dropped));
  return [];
}

/** The items of a list whose numbers are part of what its reader sees. */
function numberedLines({ start, children }: List, dropped: Set<string>): Line[] {
  return children.flatMap((item, index) => {
    const [first, ...rest] = linesOf(item, dropped);
    return first ? [{ ...first, text: `${(start ?? 1) + index}. ${first.text}` }, ...rest] : [];
  });
}

function rowText({ children }: TableRow, dropped: Set<string>): string {
  return joinCells(children.map((cell) => onOneLine(plain(cell, dropped))));
}

function plain(node: Nodes, dropped: Set<string>): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return BREAK;
  if ('children' in node && node.type !== 'delete')
    return node.children.map((child) => plain(child, dropped)).join('');
  dropped.add(described(node, dropped));
  return '';
}

// Enough to find it by
const SHOWN = 30;

/** What is left out, with its text: `html “<script>alert(1)”`, `struck out “旧价”`. */
function described(node: Nodes, dropped: Set<string>): string {
  const text = textLeftOut(node, dropped).replace(/\s+/gu, ' ').trim();
  const kind = node.type === 'delete' ? 'struck out' : node.type;
  return text ? `${kind} “${text.slice(0, SHOWN)}${text.length > SHOWN ? '…' : ''}”` : kind;
}

function textLeftOut(node: Nodes, dropped: Set<string>): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => plain(child, dropped)).join('') : '';
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
