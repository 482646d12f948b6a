import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'astro/zod';
import { script } from '../model/text.ts';

/** What an article was made from, and what was made of it, by digests; its script; what it tells of the forms of entities. */
const cachedArticle = z.object({
  source: z.string(),
  shared: z.string(),
  output: z.string(),
  script: script.optional(),
  uses: z.object({ names: z.array(z.string()), near: z.array(z.tuple([z.string(), z.string()])) }),
});
export type CachedArticle = z.infer<typeof cachedArticle>;

/** What the last content build of a folder was made by and from, and its articles by slug. */
const contentCache = z.object({
  tools: z.string(),
  shared: z.string(),
  articles: z.map(z.string(), cachedArticle),
});
export type ContentCache = z.infer<typeof contentCache>;

/** The file that caches the state of a content folder; it is not committed, and without it all is built anew. */
export function cacheFileOf(content: string): string {
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  return `.cache/content-${name}.json`;
}

/** The state that a cache file keeps; undefined where there is none that can be read. */
export function readCache(file: string): ContentCache | undefined {
  try {
    const { articles, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { articles: [string, unknown][] };
    return contentCache.parse({ ...rest, articles: new Map(articles) });
  } catch {
    return undefined;
  }
}

/** Writes a cache file, whole or not at all. */
export function writeCache(file: string, { articles, ...rest }: ContentCache): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}`;
  writeFileSync(next, JSON.stringify({ ...rest, articles: [...articles] }));
  renameSync(next, file);
}
