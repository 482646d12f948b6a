import type { AnnotatedArticle, Token } from '../../model/article.ts';
import { isContentWord } from './content-word.ts';

/** How many of `all` words have English that renders them. */
export type Coverage = { aligned: number; all: number };

/** The coverage of the translated sentences of an article: of their words, and of those that carry its content. */
export function alignmentCoverage({ blocks }: Pick<AnnotatedArticle, 'blocks'>): {
  words: Coverage;
  contentWords: Coverage;
} {
  const translated = blocks.flatMap(({ sentences }) => sentences.filter(({ translation }) => translation));
  const words = translated.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  return {
    words: coverageOf(words),
    contentWords: coverageOf(words.filter(isContentWord)),
  };
}

const coverageOf = (words: readonly Token[]): Coverage => ({
  aligned: words.filter(({ english }) => english?.length).length,
  all: words.length,
});
