import { site } from '../site.ts';
import { blockIdOf } from './article.ts';

/** A path of the site as an address that works under its base path: `entities/` → `/reader/entities/`. */
export const withBase = (path: string): string => `${site.base}${path}`;

/** The page of an article, at a block or sentence of it if one is given. */
export const articlePath = (slug: string, anchor?: string): string =>
  withBase(`articles/${slug}/${anchor ? `#${anchor}` : ''}`);

/**
 * The close reading of the paragraph in which a block or sentence stands: `p7s2` → …/p7/#p7s2. Headlines, datelines and
 * headings have no page of their own: they are found in the article.
 */
export function paragraphPath(slug: string, address: string): string {
  if (!address.startsWith('p')) return articlePath(slug, address);
  const paragraph = blockIdOf(address);
  return withBase(`articles/${slug}/${paragraph}/${address === paragraph ? '' : `#${address}`}`);
}

/** The vocabulary of an article. */
export const vocabularyPath = (slug: string): string => withBase(`articles/${slug}/vocabulary/`);

/** The page of an entity. */
export const entityPath = (id: string): string => withBase(`entities/${id}/`);

/** The page of a construction, by the id of its pattern. */
export const patternPath = (id: string): string => withBase(`patterns/${id}/`);

/** The page of a headword. */
export const wordPath = (headword: string): string => withBase(`words/${encodeURIComponent(headword)}/`);
