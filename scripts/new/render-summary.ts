import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writtenOf } from '../../src/language/written.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import type { Draft } from '../../src/pipeline/draft/draft-article.ts';
import { reportOf } from '../../src/pipeline/report.ts';

/** What was done and what is left for a person, as lines for a terminal. */
export function renderSummary(
  content: string,
  { slug, files, done, names }: Draft,
  article: AnnotatedArticle,
): string {
  const { toFill, untranslated } = reportOf(article, { guesses: [], names: [] }, []);
  const tokens = article.blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  const unglossed = tokens.filter(({ kind, gloss }) => kind === 'word' && !gloss).map(writtenOf);
  const left = [
    'article.yaml: check what is marked “guess”',
    ...(toFill.length ? [`article.yaml: fill in ${toFill.join(', ')}`] : []),
    `translation.md: translate ${untranslated.length} sentences, each in place of its “…”; or write “translation: none” into article.yaml`,
    ...list(
      'names-to-confirm.yaml: names',
      names.map(({ text }) => text),
    ),
    ...list('fixes.yaml: words without a gloss', [...new Set(unglossed)]),
    ...list(
      `${content}: copy from the folder "content" of Pangzhu what it lacks`,
      TO_COPY.filter((name) => !existsSync(join(content, name))),
    ),
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

// Without the first there is no site; the others hold the reviewed senses of everyday words, and constructions
const TO_COPY = ['site.yaml', 'lexicon.yaml', 'patterns.yaml'];

// As many as a line has room for
const SHOWN = 12;

const list = (what: string, words: readonly string[]): string[] =>
  words.length ? [`${what}: ${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? ' …' : ''}`] : [];
