import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { partOf, whole, type Share } from '../share.ts';
import { readCache, type CachedArticle, type ContentCache } from './content-cache.ts';
import { digestOfFiles, digestOfShared, digestOfTools, type Digest } from './digest.ts';
import { listSources, loadShared, SOURCE_FILES, textOfSource } from './load-content.ts';
import { recoverArticles } from './recover-articles.ts';
import { GENERATED_FILES } from './write-articles.ts';

/** What there is to do in a content folder, and what is known of the articles that stay. */
export type Plan = {
  content: string;
  share: Share;
  shared: ReturnType<typeof loadShared>;
  /** Slugs of the articles to build. */
  stale: string[];
  /** Digests of the sources as they are before the build: what people write meanwhile is for the next one. */
  sources: ReadonlyMap<string, Digest>;
  /** Slugs of articles whose source is gone. */
  orphans: string[];
  /** The articles that stay as they are, and what they were made by and from. */
  state: ContentCache;
  cacheFile: string | undefined;
};

/** Without `cacheFile` nothing is known of what was built before, and nothing is noted. */
type Options = { cacheFile?: string; share?: Share };

/**
 * Finds the articles that have to be built: those whose sources, tools, generated files, or names and words in the shared
 * files are not as the cache says; without a cache all. Throws a ContentError for faults in the shared files.
 */
export function planUpdate(content: string, { cacheFile, share = whole }: Options = {}): Plan {
  recoverArticles(join(content, 'articles'));
  const shared = loadShared(content);
  const all = listSources(content);
  const slugs = partOf(all, share);
  const cache = cacheFile === undefined ? undefined : readCache(cacheFile);
  const now = { tools: digestOfTools(), shared: digestOfShared(shared) };
  const sources = new Map(
    slugs.map((slug) => [slug, digestOfFiles(join(content, 'sources', slug), SOURCE_FILES)]),
  );
  const fresh = slugs.flatMap((slug) => {
    const known = cache?.tools === now.tools && cache.articles.get(slug);
    const isFresh =
      known &&
      known.source === sources.get(slug) &&
      holds(known, content, slug, cache.shared === now.shared ? undefined : shared);
    return isFresh ? [[slug, known] as const] : [];
  });
  const state = { ...now, articles: new Map(fresh) };
  return {
    content,
    share,
    shared,
    stale: slugs.filter((slug) => !state.articles.has(slug)),
    sources,
    orphans: orphansOf(content, all, share),
    state,
    cacheFile,
  };
}

/**
 * Whether what is known of an article whose sources are the same still holds; `shared` is given where something in the
 * shared files has changed.
 */
function holds(
  known: CachedArticle,
  content: string,
  slug: string,
  shared: Plan['shared'] | undefined,
): boolean {
  return (
    known.output === digestOfFiles(join(content, 'articles', slug), GENERATED_FILES) &&
    (!shared || known.shared === digestOfShared(shared, textOfSource(content, slug, known.script)))
  );
}

/** The generated articles that have no source; the first share of several looks after them. */
export function orphansOf(content: string, slugs: readonly string[], { number }: Share): string[] {
  const folder = join(content, 'articles');
  if (number > 1 || !existsSync(folder)) return [];
  const known = new Set(slugs);
  return readdirSync(folder).filter((name) => !name.startsWith('.') && !known.has(name));
}
