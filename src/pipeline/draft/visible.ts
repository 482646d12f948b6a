import { CHINESE } from '../stages/word-spaces.ts';
import type { Line } from './types.ts';

const INVISIBLE = /[[\p{Cf}\p{Cc}]--[\t\n\r]]/gv;

/** Lines without the characters that cannot be seen, which saved pages are full of, and without empty lines. */
export function visible(lines: readonly Line[]): { clean: Line[]; removed: string[] } {
  const count = lines.reduce((sum, { text }) => sum + (text.match(INVISIBLE)?.length ?? 0), 0);
  const clean = lines
    .map((line) => ({ ...line, text: line.text.replace(INVISIBLE, '').replaceAll('\u00a0', ' ').trim() }))
    .filter(({ text }) => text !== '');
  const removed = count ? [`${count} invisible characters (zero-width, soft hyphens) were taken out.`] : [];
  return { clean, removed };
}

/** A paragraph on one line: a line end between Chinese characters or marks goes, another is a space. */
export function joinWrapped(text: string): string {
  return text.replace(/(.)\s*\n\s*(?=(.))/gsu, (_, before: string, after: string) =>
    CHINESE.test(before + after) ? before : `${before} `,
  );
}

/** The cells of a row with wide spaces between them, which never stand for borders of words. */
export const joinCells = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\u3000');
