import { createHash } from 'node:crypto';
import { loadConverter } from '../language/converter.ts';
import type { HanText } from './article-text.ts';
import type { BundleFile } from './build-bundle.ts';
import { fold } from './tokens.ts';
import { variantTable } from './variants.ts';

/** The characters of an article as they are searched for. */
export const charactersIn = ({ blocks }: HanText): Set<string> =>
  new Set(blocks.flatMap(({ text }) => [...fold(text).text]));

/** What a site with these characters can be asked for in others. */
export const variantsOf = (characters: ReadonlySet<string>): string =>
  variantTable(characters, (text) => loadConverter().toSimplified(text));

/** The version of an index that has these files. Pagefind lists its files in an order that changes. */
export function versionOf(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of sorted) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 12);
}
