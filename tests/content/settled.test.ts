import { expect, test } from 'vitest';
import { draftLeftIn } from '../../src/pipeline/draft/draft-left.ts';
import { isSettled, reportOf } from '../../src/pipeline/report.ts';
import { article } from './article.ts';

test('nothing of the article is left for a person', () => {
  const report = reportOf(article, draftLeftIn(`content/sources/${article.slug}`));
  expect(report).toMatchObject({ unconfirmed: [], untranslated: [], unaligned: [], toFill: [] });
  expect(isSettled(report)).toBe(true);
});
