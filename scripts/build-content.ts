// Builds content/articles from content/sources. --check only compares, --report only tells who decided what.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/load-language.ts';
import type { AnnotatedArticle } from '../src/model/article.ts';
import { ContentError } from '../src/model/content-error.ts';
import { buildAll } from '../src/pipeline/build-all.ts';
import { renderReport, reportOf } from '../src/pipeline/report.ts';
import { renderArticle } from '../src/pipeline/stages/render-article.ts';
import { driftOf, recoverArticle, writeArticle } from '../src/pipeline/write-article.ts';

const content = process.env['PANGZHU_CONTENT'] ?? 'content';
const folder = join(content, 'articles');
const { values } = parseArgs({ options: { check: { type: 'boolean' }, report: { type: 'boolean' } } });

try {
  const articles = buildAll(content, loadLanguage());
  if (values.report)
    for (const article of articles) console.log(renderReport(article.slug, reportOf(article)));
  else if (values.check) check(articles);
  else write(articles);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\n\nNothing was written: ${error.faults.length} to mend.`);
  process.exitCode = 1;
}

/** Writes the articles that changed and removes those whose source is gone. */
function write(articles: readonly AnnotatedArticle[]): void {
  mkdirSync(folder, { recursive: true });
  const changed = articles.filter((article) => {
    recoverArticle(folder, article.slug);
    const rendered = renderArticle(article);
    const differs = driftOf(folder, article.slug, rendered).length > 0;
    if (differs) writeArticle(folder, article.slug, rendered);
    return differs;
  });
  const orphans = orphansOf(articles);
  for (const slug of orphans) rmSync(join(folder, slug), { recursive: true });
  console.log(`${articles.length} built, ${changed.length} written, ${orphans.length} removed in ${folder}`);
}

/** Lists every generated file that is not what the sources make now, and fails if there is one. */
function check(articles: readonly AnnotatedArticle[]): void {
  const drift = [
    ...articles.flatMap((article) => driftOf(folder, article.slug, renderArticle(article))),
    ...orphansOf(articles),
  ];
  for (const path of drift) console.error(`${join(folder, path)} is not what its source makes`);
  if (drift.length) console.error('Run `npm run content` and commit what it changes.');
  else console.log(`${articles.length} checked, no drift in ${folder}`);
  process.exitCode = drift.length ? 1 : 0;
}

function orphansOf(articles: readonly AnnotatedArticle[]): string[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => !name.startsWith('.') && !slugs.has(name))
    : [];
}
