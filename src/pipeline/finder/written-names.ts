import { TREATY, WEAPON_WORD } from './lists.ts';
import type { Found, Piece } from './types.ts';

/** Titles in 《》 that end as a treaty's does. */
export function findTitledTreaties(text: string): Found[] {
  const titles = [...text.matchAll(/《([^《》]+)》/gu)].filter(([, title = '']) => TREATY.test(title));
  return titles.map(({ 1: { length } = '', index }) => ({
    start: index + 1,
    end: index + 1 + length,
    kind: 'treaty',
    reason: 'a title that ends as a treaty’s does',
  }));
}

const DESIGNATION = /(?:\p{Script=Han}{1,3}|[A-Z]{1,4})[-－—]\d+[A-Za-z]*(?: ?[A-Z]{1,3}(?![A-Za-z]))?/gu;

/** A name with a number, before a word for a weapon: F-35战斗机, “标准-3BLOCK IA”型拦截导弹. */
export function findDesignations(text: string, pieces: readonly Piece[]): Found[] {
  const places = [...text.matchAll(DESIGNATION)].map(({ 0: match, index }) => ({
    start: startOf(match, index, pieces),
    end: index + match.length,
  }));
  return places
    .filter(({ end }) => isWeapon(text.slice(end).replace(/^[”’」]/u, '')))
    .map((place) => ({ ...place, kind: 'weapon', reason: 'a name with a number, before a weapon' }));
}

/** It begins with the word before its dash, of which the pattern may take a character of another too. */
function startOf(match: string, index: number, pieces: readonly Piece[]): number {
  const dash = index + match.search(/[-－—]/u);
  return Math.max(index, pieces.findLast(({ start }) => start < dash)?.start ?? index);
}

const isWeapon = (after: string): boolean =>
  /^(?:型|级|式)/u.test(after) || new RegExp(`^.{0,4}(?:${WEAPON_WORD.source})`, 'u').test(after);
