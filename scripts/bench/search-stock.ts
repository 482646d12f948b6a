import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { AnnotatedArticle } from '../../src/model/article.ts';

/** Pagefind as it comes: `bytes` of its bundle, and the paragraph that each of its records is. */
export type StockIndex = { bytes: number; addressOf: (id: string) => string };

/**
 * Indexes the Chinese of some articles as Pagefind does by itself, a record for each paragraph, in a folder of its own.
 * The interfaces that Pagefind also brings are left out and not counted.
 */
export async function buildStock(articles: readonly AnnotatedArticle[], folder: string): Promise<StockIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { slug, blocks } of articles)
    for (const { id, text } of blocks)
      await index.addCustomRecord({ url: `${slug}/${id}`, content: text, language: 'zh' });
  const files = (await index.getFiles()).files.filter(({ path }) => !/ui\.|highlight|component/.test(path));
  await close();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const addresses = new Map<string, string>();
  return {
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    addressOf: (id) => {
      if (!addresses.has(id))
        addresses.set(id, urlOf(readFileSync(join(folder, `fragment/${id}.pf_fragment`))));
      return addresses.get(id)!;
    },
  };
}

/** Pagefind puts a mark of its own before the JSON of a fragment. */
function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
