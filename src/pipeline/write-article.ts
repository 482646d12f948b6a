import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedArticle } from './stages/render-article.ts';

/** Writes both files of an article into its folder below `articles`, whole or not at all: into a hidden folder, then renamed. */
export function writeArticle(articles: string, slug: string, { mdx, annotations }: RenderedArticle): void {
  const target = join(articles, slug);
  const next = join(articles, `.${slug}.next`);
  const last = join(articles, `.${slug}.last`);
  for (const leftover of [next, last]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'article.mdx'), mdx);
  writeFileSync(join(next, 'annotations.json'), annotations);
  try {
    renameSync(target, last);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(next, target);
  rmSync(last, { recursive: true, force: true });
}
