import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedArticle } from './stages/render-article.ts';

const FILES = { mdx: 'article.mdx', annotations: 'annotations.json' } as const;

/**
 * Writes the files of an article into its folder below `articles`, whole or not at all: into a hidden folder beside it,
 * which then takes its place. A process killed between the two renames leaves the old folder under its hidden name,
 * from where `recoverArticle` brings it back.
 */
export function writeArticle(articles: string, slug: string, rendered: RenderedArticle): void {
  const { target, next, last } = foldersOf(articles, slug);
  recoverArticle(articles, slug);
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, FILES.mdx), rendered.mdx, { flush: true });
  writeFileSync(join(next, FILES.annotations), rendered.annotations, { flush: true });
  if (existsSync(target)) renameSync(target, last);
  renameSync(next, target);
  rmSync(last, { recursive: true, force: true });
}

/** Undoes what a killed process left half done: the article is as it was before, or as it was to become. */
export function recoverArticle(articles: string, slug: string): void {
  const { target, next, last } = foldersOf(articles, slug);
  rmSync(next, { recursive: true, force: true });
  if (existsSync(last) && !existsSync(target)) renameSync(last, target);
  rmSync(last, { recursive: true, force: true });
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

function foldersOf(articles: string, slug: string): { target: string; next: string; last: string } {
  return {
    target: join(articles, slug),
    next: join(articles, `.${slug}.next`),
    last: join(articles, `.${slug}.last`),
  };
}
