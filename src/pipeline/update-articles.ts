import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedArticle } from '../model/article.ts';
import { partOf, whole, type Share } from '../share.ts';
import { readCache, writeCache, type CachedArticle, type ContentCache } from './content-cache.ts';
import { digestOf, digestOfFiles, digestOfShared, digestOfTools } from './digest.ts';
import { listSources, loadShared, SOURCE_FILES, textOfSource } from './load-content.ts';
import { renderArticle } from './stages/render-article.ts';
import { formUses, refuseUnusedForms } from './unused-forms.ts';
import { recoverArticles } from './recover-articles.ts';
import { changeArticles, driftOf, GENERATED_FILES, type Change } from './write-articles.ts';

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

export type Updated = { built: number; written: string[]; removed: string[]; unchanged: number };

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

/**
 * Writes the stale articles of a plan, which are handed in as built, one by one; takes away those whose source is gone;
 * and notes the state that this makes. Where an article has faults nothing is written.
 */
export function carryOut(plan: Plan, built: Iterable<AnnotatedArticle>): Updated {
  const { content, stale, orphans, state, cacheFile } = plan;
  const unchanged = state.articles.size;
  const written = changeArticles(join(content, 'articles'), changesOf(plan, built));
  if (cacheFile !== undefined) writeCache(cacheFile, state);
  return { built: stale.length, written, removed: orphans, unchanged };
}

function* changesOf(plan: Plan, built: Iterable<AnnotatedArticle>): Generator<Change> {
  const { content, share, shared, orphans, state } = plan;
  for (const article of built) {
    const { slug } = article;
    const rendered = renderArticle(article);
    state.articles.set(slug, {
      source: digestOfFiles(join(content, 'sources', slug), SOURCE_FILES),
      shared: digestOfShared(shared, textOfSource(content, slug)),
      output: digestOf([Buffer.from(rendered.mdx), Buffer.from(rendered.annotations)]),
      uses: formUses(shared.entities, article.blocks),
    });
    if (driftOf(join(content, 'articles'), slug, rendered).length) yield [slug, rendered];
  }
  if (share.count === 1)
    refuseUnusedForms(
      shared,
      [...state.articles.values()].map(({ uses }) => uses),
    );
  for (const slug of orphans) yield [slug, undefined];
}
