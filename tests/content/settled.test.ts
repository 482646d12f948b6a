import { expect, test } from 'vitest';
import { draftLeftIn } from '../../src/pipeline/draft/draft-left.ts';
import { loadShared } from '../../src/pipeline/load-content.ts';
import { isSettled, reportOf } from '../../src/pipeline/report.ts';
import { article } from './article.ts';

test('nothing of the article is left for a person', () => {
  const report = reportOf(article, draftLeftIn(`content/sources/${article.slug}`), loadShared('content').entities);
  expect(report).toMatchObject({ unconfirmed: [], untranslated: [], unaligned: [], toFill: [], namesToFill: [] });
  expect(isSettled(report)).toBe(true);
});
