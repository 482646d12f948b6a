import { join } from 'node:path';
import type { AnnotatedArticle } from '../model/article.ts';
import { writeCache } from './content-cache.ts';
import { digestOf, digestOfShared } from './digest.ts';
import { textOfSource } from './load-content.ts';
import type { Plan } from './plan-update.ts';
import { renderArticle } from './stages/render-article.ts';
import { formUses, refuseUnusedForms } from './unused-forms.ts';
import { changeArticles, driftOf, type Change } from './write-articles.ts';

/** What was done: how many articles were built and left as they were, and the slugs of those written and taken away. */
export type Updated = { built: number; written: string[]; removed: string[]; unchanged: number };

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
  const { content, share, shared, orphans, sources, state } = plan;
  for (const article of built) {
    const { slug, script } = article;
    const rendered = renderArticle(article);
    state.articles.set(slug, {
      source: sources.get(slug)!,
      shared: digestOfShared(shared, textOfSource(content, slug, script)),
      script,
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
