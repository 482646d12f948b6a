import { createHash } from 'node:crypto';
import { loadConverter } from '../language/converter.ts';
import type { HanBlock } from './article-text.ts';
import type { BundleFile } from './build-bundle.ts';
import { fold } from './tokens.ts';
import { variantTable, withWords } from './variants.ts';

/** The words of an article, and what stands between them, as they are searched for. */
export const wordsIn = ({ blocks }: { blocks: Pick<HanBlock, 'text' | 'tokens'>[] }): Set<string> =>
  new Set(blocks.flatMap(({ text, tokens }) => cut(text, tokens)).map((word) => fold(word).text));

function cut(text: string, lengths: readonly number[]): string[] {
  let at = 0;
  return lengths.map((length) => text.slice(at, (at += length)));
}

/** What a site with these words can be asked for in other characters. */
export function variantsOf(words: ReadonlySet<string>): string {
  const { toSimplified, toTraditional } = loadConverter();
  const characters = new Set([...words].flatMap((word) => [...word]));
  const hanWords = [...words].filter((word) => /^\p{Script=Han}+$/u.test(word)).sort();
  return withWords(variantTable(characters, toSimplified), hanWords, toTraditional);
}

/** The version of an index that has these files. Pagefind lists its files in an order that changes. */
export function versionOf(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of sorted) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 12);
}
