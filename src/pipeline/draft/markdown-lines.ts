import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'yaml';
import type { Extracted, Line, Metadata } from './types.ts';
import { joinWrapped, visible } from './visible.ts';

const FRONT_MATTER = /^---\n(.*?)\n---\n/s;

/** The text of a Markdown file, a block a line: `#` for headlines, other headings, paragraphs; markup, HTML and pictures go. */
export function markdownLines(text: string): Extracted {
  const front = FRONT_MATTER.exec(text);
  const tree = fromMarkdown(front ? text.slice(front[0].length) : text);
  const dropped = new Set<string>();
  const { clean, removed } = visible(tree.children.flatMap((node) => linesOf(node, dropped)));
  const done = [
    'The text was taken out of Markdown: emphasis, links and lists are plain lines now.',
    ...(dropped.size ? [`Left out: ${[...dropped].sort().join(', ')}.`] : []),
    ...removed,
  ];
  return { lines: clean, metadata: front ? metadataOf(front[1] ?? '') : {}, done };
}

function linesOf(node: RootContent, dropped: Set<string>): Line[] {
  if (node.type === 'heading')
    return [{ text: plain(node, dropped), kind: node.depth === 1 ? 'headline' : 'heading' }];
  if (node.type === 'paragraph') return [{ text: plain(node, dropped), kind: 'paragraph' }];
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
    return node.children.flatMap((child) => linesOf(child, dropped));
  if (node.type !== 'thematicBreak') dropped.add(node.type);
  return [];
}

function plain(node: Nodes, dropped: Set<string>): string {
  if (node.type === 'text' || node.type === 'inlineCode') return joinWrapped(node.value);
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map((child) => plain(child, dropped)).join('');
  dropped.add(node.type);
  return '';
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
