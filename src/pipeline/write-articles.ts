import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANNOTATIONS } from '../annotations.ts';
import { makeOwned } from './owned-folder.ts';
import { changeIn, GONE, makeCount, NEXT, recoverArticles } from './recover-articles.ts';
import type { RenderedArticle } from './stages/render-article.ts';

const FILES = { mdx: 'article.mdx', annotations: ANNOTATIONS } as const;

/** The files of an article. */
export const GENERATED_FILES: readonly string[] = Object.values(FILES);

/** What to do with the article of a slug: the files to write, or undefined to take it away. */
export type Change = readonly [slug: string, rendered: RenderedArticle | undefined];

/**
 * Changes the articles in a folder, all of them or none: what is to be written is laid ready beside them in a hidden
 * folder, whose renaming is the moment from which the change counts. A process killed before that has changed nothing;
 * of one killed afterwards `recoverArticles` finishes the work. Of two processes the change of one counts after that of
 * the other. Changes are asked for one by one, so that only one article need be in memory. Returns the slugs of those
 * written.
 */
export function changeArticles(articles: string, changes: Iterable<Change>): string[] {
  mkdirSync(articles, { recursive: true });
  recoverArticles(articles);
  const next = makeOwned(articles, NEXT);
  try {
    const written = layReady(changeIn(next), changes);
    makeCount(next, articles);
    return written;
  } finally {
    recoverArticles(articles);
  }
}

function layReady(folder: string, changes: Iterable<Change>): string[] {
  const written: string[] = [];
  mkdirSync(folder);
  for (const [slug, rendered] of changes) {
    mkdirSync(join(folder, slug));
    if (!rendered) {
      writeFileSync(join(folder, slug, GONE), '');
      continue;
    }
    written.push(slug);
    writeFileSync(join(folder, slug, FILES.mdx), rendered.mdx, { flush: true });
    writeFileSync(join(folder, slug, FILES.annotations), rendered.annotations, { flush: true });
  }
  return written;
}

/** The generated files of an article that are not as rendered, as paths below `articles`. */
export function driftOf(articles: string, slug: string, rendered: RenderedArticle): string[] {
  return (['mdx', 'annotations'] as const).flatMap((key) => {
    const path = join(slug, FILES[key]);
    return existsSync(join(articles, path)) && readFileSync(join(articles, path), 'utf8') === rendered[key]
      ? []
      : [path];
  });
}
