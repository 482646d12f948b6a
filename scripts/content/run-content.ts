import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/load-language.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { draftLeftIn } from '../../src/pipeline/draft/draft-left.ts';
import { renderReport } from '../../src/pipeline/render-report.ts';
import { isSettled, reportOf } from '../../src/pipeline/report.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { changeArticles, driftOf, recoverArticles, type Change } from '../../src/pipeline/write-articles.ts';
import { failure, type Outcome } from './failure.ts';

/**
 * What to do with the articles that the sources make: write them, compare them with what is written, or tell who decided
 * what; `strict` is a report that fails where something is left for a person.
 */
export type Task = 'write' | 'check' | 'report' | 'strict';

/** Builds all articles of a content folder and does a task with them. At any fault it writes nothing. */
export function runContent(task: Task, content: string, language: Language): Outcome {
  try {
    const articles = buildAll(content, language);
    const folder = join(content, 'articles');
    if (task === 'report' || task === 'strict') return report(articles, content, task === 'strict');
    return task === 'check' ? check(articles, folder) : write(articles, folder);
  } catch (error) {
    return failure(error);
  }
}

/** Writes the articles that changed and removes those whose source is gone. */
function write(articles: readonly AnnotatedArticle[], folder: string): Outcome {
  recoverArticles(folder);
  const orphans = orphansOf(articles, folder);
  const written = changeArticles(folder, changesOf(articles, orphans, folder));
  return {
    code: 0,
    text: `${articles.length} built, ${written.length} written, ${orphans.length} removed in ${folder}`,
  };
}

function* changesOf(
  articles: readonly AnnotatedArticle[],
  orphans: readonly string[],
  folder: string,
): Generator<Change> {
  for (const article of articles) {
    const rendered = renderArticle(article);
    if (driftOf(folder, article.slug, rendered).length) yield [article.slug, rendered];
  }
  for (const slug of orphans) yield [slug, undefined];
}

/** Names every generated file that is not what the sources make now. */
function check(articles: readonly AnnotatedArticle[], folder: string): Outcome {
  const drift = articles.flatMap((article) => driftOf(folder, article.slug, renderArticle(article)));
  const paths = [...drift, ...orphansOf(articles, folder)].map((path) => join(folder, path));
  if (paths.length === 0) return { code: 0, text: `${articles.length} checked, no drift in ${folder}` };
  const lines = paths.map((path) => `${path} is not what its source makes`);
  return { code: 1, text: [...lines, 'Run `npm run content` and commit what it changes.'].join('\n') };
}

/** Tells of each article who decided what, and what is left for a person. */
function report(articles: readonly AnnotatedArticle[], content: string, strict: boolean): Outcome {
  const reports = articles.map((article) => ({
    slug: article.slug,
    report: reportOf(article, draftLeftIn(join(content, 'sources', article.slug))),
  }));
  const told = reports.map((one) => renderReport(one.slug, one.report));
  const open = reports.filter((one) => !isSettled(one.report));
  if (!strict || open.length === 0) return { code: 0, text: told.join('\n\n') };
  const verdict = `Not settled: ${open.map(({ slug }) => slug).join(', ')}`;
  return { code: 1, text: [...told, verdict].join('\n\n') };
}

function orphansOf(articles: readonly AnnotatedArticle[], folder: string): string[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => !name.startsWith('.') && !slugs.has(name))
    : [];
}
