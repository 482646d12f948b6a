import { join } from 'node:path';
import type { Language } from '../../src/language/load-language.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { buildEach, buildShare } from '../../src/pipeline/build-all.ts';
import { carryOut } from '../../src/pipeline/carry-out.ts';
import { draftLeftIn } from '../../src/pipeline/draft/draft-left.ts';
import { listSources, loadShared } from '../../src/pipeline/load-content.ts';
import { orphansOf, planUpdate } from '../../src/pipeline/plan-update.ts';
import { renderReport } from '../../src/pipeline/render-report.ts';
import { isSettled, reportOf } from '../../src/pipeline/report.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { driftOf } from '../../src/pipeline/write-articles.ts';
import { whole, type Share } from '../../src/share.ts';
import { failure, type Outcome } from './failure.ts';
import { tellUpdate } from './run-update.ts';

/**
 * What to do with the articles that the sources make: write them, compare them with what is written, or tell who decided
 * what; `strict` is a report that fails where something is left for a person.
 */
export type Task = 'write' | 'check' | 'report' | 'strict';

/** Builds all articles of a content folder, or a share of them, and does a task with them. At any fault it writes nothing. */
export function runContent(task: Task, content: string, language: Language, share = whole): Outcome {
  try {
    if (task === 'write') {
      const plan = planUpdate(content, { share });
      return tellUpdate(plan, carryOut(plan, buildEach(content, plan.stale, plan.shared, language)));
    }
    const articles = buildShare(content, language, share);
    return task === 'check' ? check(articles, content, share) : report(articles, content, task === 'strict');
  } catch (error) {
    return failure(error);
  }
}

/** Names every generated file that is not what the sources make now. */
function check(articles: Iterable<AnnotatedArticle>, content: string, share: Share): Outcome {
  const folder = join(content, 'articles');
  let checked = 0;
  const drift: string[] = [];
  for (const article of articles) {
    checked++;
    drift.push(...driftOf(folder, article.slug, renderArticle(article)));
  }
  const paths = [...drift, ...orphansOf(content, listSources(content), share)].map((path) => join(folder, path));
  if (paths.length === 0) return { code: 0, text: `${checked} checked, no drift in ${folder}` };
  const lines = paths.map((path) => `${path} is not what its source makes`);
  return { code: 1, text: [...lines, 'Run `npm run content` and commit what it changes.'].join('\n') };
}

/** Tells of each article who decided what, and what is left for a person. */
function report(articles: Iterable<AnnotatedArticle>, content: string, strict: boolean): Outcome {
  const { entities } = loadShared(content);
  const reports = Array.from(articles, (article) => ({
    slug: article.slug,
    report: reportOf(article, draftLeftIn(join(content, 'sources', article.slug)), entities),
  }));
  const told = reports.map((one) => renderReport(one.slug, one.report));
  const open = reports.filter((one) => !isSettled(one.report));
  if (!strict || open.length === 0) return { code: 0, text: told.join('\n\n') };
  const verdict = `Not settled: ${open.map(({ slug }) => slug).join(', ')}`;
  return { code: 1, text: [...told, verdict].join('\n\n') };
}
