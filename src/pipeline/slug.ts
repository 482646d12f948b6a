import type { Fault } from '../model/content-error.ts';
import { id } from '../model/text.ts';

// A folder's name has at most 255 bytes, and an address should be short enough to read.
const LONGEST = 80;

/** The fault of a name that cannot be the address of an article, if it is one. */
export function slugFaults(slug: string, file: string): Fault[] {
  if (id.safeParse(slug).success && slug.length <= LONGEST) return [];
  const expected = `lower-case letters and digits, words joined by hyphens, at most ${LONGEST} characters`;
  const hint = 'it is part of the address of the article: choose another name, such as bridge-opens';
  return [{ file, rule: 'slug', found: slug, expected, hint }];
}
