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

/**
 * How the English that rules found agrees with what people reviewed: of `all` words with English in the review, the rules
 * gave some to `found` words of the text, and `right` of these have exactly the reviewed stretches.
 */
export function compareAlignments(
  reviewed: Pick<AnnotatedArticle, 'blocks'>,
  ruled: Pick<AnnotatedArticle, 'blocks'>,
): { right: number; found: number; all: number } {
  const [wanted, given] = [englishOf(reviewed), englishOf(ruled)];
  return {
    right: given.filter((english, at) => english !== '' && english === wanted[at]).length,
    found: given.filter(Boolean).length,
    all: wanted.filter(Boolean).length,
  };
}

/** The stretches of each token as text, '' for none. */
const englishOf = ({ blocks }: Pick<AnnotatedArticle, 'blocks'>): string[] =>
  blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.map(({ english = [] }) => english.map(({ start, end }) => `${start}-${end}`).join(' ')),
    ),
  );
