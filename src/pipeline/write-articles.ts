import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { RenderedArticle } from './stages/render-article.ts';

const FILES = { mdx: 'article.mdx', annotations: 'annotations.json' } as const;

/** Stands for an article that is to be taken away. */
const GONE = '.gone';

/** The files of an article. */
export const GENERATED_FILES: readonly string[] = Object.values(FILES);

/** What to do with the article of a slug: the files to write, or undefined to take it away. */
export type Change = readonly [slug: string, rendered: RenderedArticle | undefined];

/**
 * Changes the articles in a folder, all of them or none: what is to be written is laid ready beside them in a hidden
 * folder, whose renaming is the moment from which the change counts. A process killed before that has changed nothing;
 * of one killed afterwards `recoverArticles` finishes the work. Changes are asked for one by one, so that only one article
 * need be in memory. Returns the slugs of those written.
 */
export function changeArticles(articles: string, changes: Iterable<Change>): string[] {
  const { next, ready } = foldersOf(articles);
  recoverArticles(articles);
  mkdirSync(next, { recursive: true });
  try {
    const written = layReady(next, changes);
    renameSync(next, ready);
    return written;
  } finally {
    recoverArticles(articles);
  }
}

function layReady(folder: string, changes: Iterable<Change>): string[] {
  const written: string[] = [];
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

/** Brings articles out of what a killed process left: as they were before, or as they were all to become. A file takes the place of another in one step. */
export function recoverArticles(articles: string): void {
  const { next, ready } = foldersOf(articles);
  rmSync(next, { recursive: true, force: true });
  if (!existsSync(ready)) return;
  for (const slug of readdirSync(ready)) {
    const files = readdirSync(join(ready, slug));
    if (files.includes(GONE)) rmSync(join(articles, slug), { recursive: true, force: true });
    else moveFiles(files, join(ready, slug), join(articles, slug));
    rmSync(join(ready, slug), { recursive: true });
  }
  rmdirSync(ready);
}

// A folder with nothing in it is done with: its files have been moved, or its article taken away, and the process was killed before it went too.
function moveFiles(files: readonly string[], from: string, to: string): void {
  if (files.length > 0) mkdirSync(to, { recursive: true });
  for (const file of files) renameSync(join(from, file), join(to, file));
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

const foldersOf = (articles: string) => ({ next: join(articles, '.next'), ready: join(articles, '.ready') });
