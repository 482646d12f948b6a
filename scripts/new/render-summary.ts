import { join } from 'node:path';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import type { Draft } from '../../src/pipeline/draft/draft-article.ts';
import { reportOf } from '../../src/pipeline/report.ts';

/** What was done and what is left for a person, as lines for a terminal. */
export function renderSummary(
  content: string,
  { slug, files, done, names }: Draft,
  article: AnnotatedArticle,
): string {
  const { toFill, untranslated } = reportOf(article, { guesses: [], names: [] });
  const unglossed = article.blocks
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .filter(({ kind, gloss }) => kind === 'word' && !gloss);
  const left = [
    'article.yaml: check what is marked “guess”',
    ...(toFill.length ? [`article.yaml: fill in ${toFill.join(', ')}`] : []),
    `translation.md: translate ${untranslated.length} sentences, each in place of its “…”`,
    ...(names.length ? [`names-to-confirm.yaml: ${names.length} names, such as ${sample(names)}`] : []),
    ...(unglossed.length
      ? [`${new Set(unglossed.map(({ text }) => text)).size} words have no gloss; see the page`]
      : []),
  ];
  return [
    `Drafted ${join(content, 'sources', slug)}: ${Object.keys(files).join(', ')}`,
    ...done.map((line) => `  ${line}`),
    `Built ${join(content, 'articles', slug)}`,
    '',
    'Left for you:',
    ...left.map((line) => `  - ${line}`),
    '',
    `See it: npm run dev, then /articles/${slug}/. After a change of its files: npm run content.`,
  ].join('\n');
}

const sample = (names: Draft['names']): string =>
  names
    .slice(0, 5)
    .map(({ text }) => text)
    .join(', ');
