import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage } from '../src/language/load-language.ts';
import { ContentError } from '../src/model/content-error.ts';
import { buildArticle } from '../src/pipeline/build-article.ts';
import { listSources, loadArticle, loadShared } from '../src/pipeline/load-content.ts';
import { renderArticle } from '../src/pipeline/stages/render-article.ts';
import { writeArticle } from '../src/pipeline/write-article.ts';

const content = process.env['PANGZHU_CONTENT'] ?? 'content';
try {
  const shared = loadShared(content);
  const language = loadLanguage();
  const rendered = listSources(content).map((slug) => ({
    slug,
    files: renderArticle(buildArticle(loadArticle(content, slug), shared, language)),
  }));
  const articles = join(content, 'articles');
  mkdirSync(articles, { recursive: true });
  for (const { slug, files } of rendered) writeArticle(articles, slug, files);
  console.log(`${String(rendered.length)} article(s) written to ${articles}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
