import type { Extracted } from './types.ts';

/** The lines of a plain text, those that were wrapped at a fixed width put together again. */
export function plainLines(text: string): Extracted {
  const raw = text.split('\n');
  const width = wrapWidth(raw);
  if (width === undefined) return { lines: trimmed(raw), metadata: {}, done: [] };
  const joined: string[] = [];
  let open = false;
  for (const line of raw) {
    if (open && isContinuation(line)) joined.push(`${joined.pop() ?? ''}${line.trim()}`);
    else joined.push(line);
    open = line.trim() !== '' && columnsOf(line) >= width - SLACK;
  }
  const done = [`Its lines are wrapped at ${width} columns; a full line was joined with the next.`];
  return { lines: trimmed(joined), metadata: {}, done };
}

// A line is broken before a mark that may not begin one, so full lines differ by a character or two. In columns.
const SLACK = 4;

// Lines of a screen, a mail or a page; what is longer is a paragraph of its own. In columns.
const WIDEST = 160;
const NARROWEST = 30;

const trimmed = (lines: readonly string[]) =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text }));

/** A blank line or an indent starts a paragraph. */
function isContinuation(line: string): boolean {
  return line.trim() !== '' && !/^(\u3000| {2}|\t)/u.test(line);
}

/** Columns of a line: a Chinese character or mark takes two. */
function columnsOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (character < '\u2e80' ? 1 : 2), 0);
}

/** The width at which a text is wrapped: that of its longest line, if many lines are as long and end within a sentence. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const width = lines.reduce((widest, line) => Math.max(widest, columnsOf(line)), 0);
  if (width > WIDEST || width < NARROWEST) return undefined;
  const full = lines.filter((line) => columnsOf(line) >= width - SLACK);
  const within = full.filter((line) => !/[。！？…”』」：；]\s*$/u.test(line));
  return within.length >= 3 && full.length * 3 >= lines.filter((line) => line.trim()).length
    ? width
    : undefined;
}
