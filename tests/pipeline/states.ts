import type { Change } from '../../src/pipeline/write-articles.ts';

/** Two states of a content folder: eight articles whose files say which; the new one lacks one article and has another. */
export function stateOf(state: 'old' | 'new'): Change[] {
  const rendered = { mdx: `${state} mdx\n`.repeat(100), annotations: `${state} annotations\n`.repeat(1000) };
  const kept = Array.from({ length: 8 }, (_, at) => [`article-${at}`, rendered] as const);
  const [come, gone] = state === 'new' ? ['only-new', 'only-old'] : ['only-old', 'only-new'];
  return [...kept, [come, rendered], [gone, undefined]];
}
