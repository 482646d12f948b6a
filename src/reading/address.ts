import { site } from '../site.ts';

/** A path of the site as an address that works under its base path: `entities/` → `/reader/entities/`. */
export const withBase = (path: string): string => `${site.base}${path}`;

export const articlePath = (slug: string, anchor?: string): string =>
  withBase(`articles/${slug}/${anchor ? `#${anchor}` : ''}`);

/**
 * The close reading of the paragraph in which a block or sentence stands: `p7s2` → …/p7/#p7s2. Headlines, datelines and
 * headings have no page of their own: they are found in the article.
 */
export function paragraphPath(slug: string, address: string): string {
  if (!address.startsWith('p')) return articlePath(slug, address);
  const [paragraph] = address.split('s');
  return withBase(`articles/${slug}/${paragraph}/${address === paragraph ? '' : `#${address}`}`);
}

export const vocabularyPath = (slug: string): string => withBase(`articles/${slug}/vocabulary/`);
export const entityPath = (id: string): string => withBase(`entities/${id}/`);
export const wordPath = (headword: string): string => withBase(`words/${encodeURIComponent(headword)}/`);
