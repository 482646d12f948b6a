import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { sameText } from '../without-spaces.ts';
import { withoutMarks } from './footnote-marks.ts';
import { takeFootnotes } from './footnotes.ts';
import { takeHtmlFootnotes } from './html-footnotes.ts';
import { cellsOf } from './html-row.ts';
import { itemMark } from './item-mark.ts';
import { tellLeftOut } from './left-out.ts';
import type { Extracted, Line, Metadata } from './types.ts';
import { BREAK } from './verses.ts';
import { joinCells, joinWrapped, visible } from './visible.ts';

/** The article of a saved web page, a block a line, found by Readability; undefined where it finds none. Nothing of the page runs. */
export function htmlLines(html: string): Extracted | undefined {
  const { document } = parseHTML(html);
  if (!document.querySelector('*')) return undefined;
  const footnotes = takeHtmlFootnotes(document);
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!found?.content) return undefined;
  const { clean, removed } = visible(linesOf(found.content));
  const { lines: noted, leftOut } = takeFootnotes(clean, footnotes);
  const title = withoutSite(withoutMarks(found.title ?? ''), found.siteName);
  const lines = withHeadline(noted, title);
  const done = ['The article was taken out of the HTML by Readability; check that nothing of it is missing.'];
  return {
    lines,
    metadata: metadataOf({ ...found, title }),
    done: [...done, ...tellLeftOut(new Set(leftOut)), ...removed],
  };
}

type Found = NonNullable<ReturnType<Readability['parse']>>;

function metadataOf({ title, siteName, publishedTime, byline }: Omit<Found, 'content'>): Metadata {
  return {
    title: title || undefined,
    publisher: siteName || undefined,
    date: /^\d{4}-\d\d-\d\d/.exec(publishedTime ?? '')?.[0],
    byline: byline || undefined,
  };
}

/** A page's title often ends with its site: `标题_新华网`, `标题 - 人民网`. */
function withoutSite(title: string, site: string | null | undefined): string {
  const [, bare = title, last = ''] = /^(.+?)\s*[-_|–—]+\s*([^-_|–—]+)$/u.exec(title) ?? [];
  return last === site || /(网|社|报|频道|com|cn)$/u.test(last) ? bare : title;
}

/** The page's title as the headline, where the article does not begin with it. */
function withHeadline(lines: readonly Line[], title: string): Line[] {
  const at = lines.slice(0, 3).findIndex(({ text }) => sameText(text, title));
  if (at >= 0) return lines.map((line, index) => (index === at ? { ...line, kind: 'headline' } : line));
  return title ? [{ text: title, kind: 'headline' }, ...lines] : [...lines];
}

const BLOCKS =
  /^(P|DIV|SECTION|ARTICLE|BLOCKQUOTE|LI|UL|OL|DL|DT|DD|TABLE|TBODY|TR|TD|TH|PRE|FIGURE|FIGCAPTION|H[1-6])$/;

/** Headings and items are marked as what they are; a paragraph may still be a heading that somebody set in bold. */
function kindOf(name: string): Line['kind'] {
  if (/^H\d$/.test(name)) return 'heading';
  return /^(LI|DT|DD|TD|TH|BLOCKQUOTE|FIGCAPTION)$/.test(name) ? 'paragraph' : undefined;
}

// Pinyin above characters, and the brackets around it where ruby is not shown, are no part of the text
const ABOVE = /^R(T|TC|P)$/;

/** The text of each innermost block, parted at line breaks, of each row, and of each item with its number; a heading's is marked as one. */
function linesOf(content: Node): Line[] {
  const lines: Line[] = [];
  let open = '';
  let mark = '';
  const close = (kind?: Line['kind']) => {
    lines.push(...open.split(BREAK).map((text) => ({ text: joinWrapped(text), ...(kind && { kind }) })));
    open = '';
  };
  const add = (text: string) => {
    open += mark && text.trim() ? mark + text.trimStart() : text;
    if (text.trim()) mark = '';
  };
  const textWithin = ({ childNodes }: Node): string => {
    childNodes.forEach((child) => walk(child));
    const text = joinWrapped(open);
    open = '';
    return text;
  };
  const walk = (node: Node) => {
    const { childNodes, nodeName, nodeType, textContent } = node;
    const name = nodeName.toUpperCase();
    if (ABOVE.test(name)) return;
    if (nodeType === 3) add((textContent ?? '').replace(/[ \t]+/g, ' '));
    else if (name === 'BR') open += BREAK;
    if (BLOCKS.test(name)) close();
    if (name === 'LI') mark = numberOf(node);
    const cells = cellsOf(node);
    if (cells) return void lines.push({ text: joinCells(cells.map(textWithin)), kind: 'paragraph' });
    childNodes.forEach((child) => walk(child));
    if (BLOCKS.test(name)) close(kindOf(name));
  };
  walk(content);
  close();
  return lines;
}

/** The number of an item of an ordered list; none of another. */
function numberOf({ parentNode, previousSibling }: Node): string {
  if (parentNode?.nodeName.toUpperCase() !== 'OL') return '';
  let before = 0;
  for (let node = previousSibling; node; node = node.previousSibling)
    if (node.nodeName.toUpperCase() === 'LI') before++;
  const start = (parentNode as Element).getAttribute('start');
  return itemMark(start ? Number(start) : undefined, before);
}
