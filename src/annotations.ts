import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedArticle } from './model/article.ts';

/** The generated file with all that is known of an article, below its own folder. */
export const ANNOTATIONS = 'annotations.json';

/** Where a content folder has the annotations of an article. */
export const annotationsFile = (content: string, slug: string): string =>
  join(content, 'articles', slug, ANNOTATIONS);

/** The files of all articles that a content folder has, in the order of their slugs. */
export const annotationsFiles = (content: string): string[] =>
  globSync(join(content, 'articles', '*', ANNOTATIONS)).sort();

/** Reads a generated file as it stands. Throws where there is none, or it is no JSON; `content.ts` checks what it holds. */
export const readAnnotations = (file: string): AnnotatedArticle =>
  JSON.parse(readFileSync(file, 'utf8')) as AnnotatedArticle;

/** The articles of a content folder, one by one: together they would not fit into memory. */
export const annotatedArticles = (content: string): Iterable<AnnotatedArticle> =>
  annotationsFiles(content).values().map(readAnnotations);
