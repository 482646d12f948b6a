import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { partOf, whole, type Share } from '../share.ts';
import { readCache, type CachedArticle, type ContentCache } from './content-cache.ts';
import { digestOfFiles, digestOfShared, digestOfTools } from './digest.ts';
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
  const fresh = slugs.flatMap((slug) => {
    const known = cache?.tools === now.tools && cache.articles.get(slug);
    const current =
      known && refreshed(known, content, slug, cache.shared === now.shared ? undefined : shared);
    return current ? [[slug, current] as const] : [];
  });
  const state = { ...now, articles: new Map(fresh) };
  return {
    content,
    share,
    shared,
    stale: slugs.filter((slug) => !state.articles.has(slug)),
    orphans: orphansOf(content, all, share),
    state,
    cacheFile,
  };
}

/** What is known of an article, if it still holds; `shared` is given where something in the shared files has changed. */
function refreshed(
  known: CachedArticle,
  content: string,
  slug: string,
  shared: Plan['shared'] | undefined,
): CachedArticle | undefined {
  const source = join(content, 'sources', slug);
  const holds =
    known.source === digestOfFiles(source, SOURCE_FILES) &&
    known.output === digestOfFiles(join(content, 'articles', slug), GENERATED_FILES) &&
    (!shared || known.shared === digestOfShared(shared, textOfSource(content, slug)));
  return holds ? known : undefined;
}

/** The generated articles that have no source; the first share of several looks after them. */
export function orphansOf(content: string, slugs: readonly string[], { number }: Share): string[] {
  const folder = join(content, 'articles');
  if (number > 1 || !existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !name.startsWith('.') && !slugs.includes(name));
}
