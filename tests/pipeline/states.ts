import { readFileSync } from 'node:fs';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import type { Change } from '../../src/pipeline/write-articles.ts';

/** Two states of a content folder: eight articles whose files say which; the new one lacks one article and has another. */
export function stateOf(state: 'old' | 'new'): Change[] {
  const rendered = { mdx: `${state} mdx\n`.repeat(100), annotations: `${state} annotations\n`.repeat(1000) };
  const kept = Array.from({ length: 8 }, (_, at) => [`article-${at}`, rendered] as const);
  const [come, gone] = state === 'new' ? ['only-new', 'only-old'] : ['only-old', 'only-new'];
  return [...kept, [come, rendered], [gone, undefined]];
}

const EXPECTED = 'tests/fixtures/pipeline/expected/river-bridge/annotations.json';

/** The files of a draft with long texts, and its article. */
export function draftOf(slug: string) {
  const names = ['source.txt', 'article.yaml', 'translation.md', 'fixes.yaml', 'names-to-confirm.yaml'];
  const files = Object.fromEntries(names.map((name) => [name, `${slug} ${name}\n`.repeat(500)]));
  const article = { ...(JSON.parse(readFileSync(EXPECTED, 'utf8')) as AnnotatedArticle), slug };
  return { slug, files, article };
}
