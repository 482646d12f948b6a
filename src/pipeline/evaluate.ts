import type { Language } from '../language/load-language.ts';
import type { Block, Token } from '../model/article.ts';
import { buildArticle } from './build-article.ts';
import { contentWords, sameWord } from './senses/same-words.ts';
import { placesOf } from './tokens.ts';
import type { ArticleInput, SharedInput } from './types.ts';

/** `right` of `all` tokens, and which were wrong: the word, what the machine chose and what a person set. */
export type Accuracy = {
  right: number;
  all: number;
  wrong: { at: string; word: string; machine: string; reviewed: string }[];
};

/** How well the machine alone reads and glosses the words that people have reviewed, with or without their translation. */
export function evaluateMachine(
  input: ArticleInput,
  shared: SharedInput,
  language: Language,
  withTranslation = true,
): { glosses: Accuracy; readings: Accuracy } {
  const reviewed = wordsOf(buildArticle(input, shared, language).blocks);
  const alone = { ...input, wordFixes: [], translation: withTranslation ? input.translation : undefined };
  const machine = wordsOf(buildArticle(alone, { ...shared, lexicon: {} }, language).blocks);
  const pairs = reviewed.map((pair, index) => ({ ...pair, machine: machine[index]?.token }));
  return {
    glosses: accuracy(
      pairs.filter(({ token }) => token.glossFrom === 'lexicon' || token.glossFrom === 'fix'),
      'gloss',
      sameGloss,
    ),
    readings: accuracy(
      pairs.filter(({ token }) => token.readingFrom === 'lexicon' || token.readingFrom === 'fix'),
      'reading',
      (a, b) => a === b,
    ),
  };
}

function wordsOf(blocks: readonly Block[]): { token: Token; at: string }[] {
  return placesOf(blocks).flatMap(({ token, place }) =>
    token.kind === 'word' ? [{ token, at: place.sentence }] : [],
  );
}

type Pair = { token: Token; at: string; machine: Token | undefined };

function accuracy(
  pairs: readonly Pair[],
  key: 'gloss' | 'reading',
  same: (a: string, b: string) => boolean,
): Accuracy {
  const judged = pairs.map(({ token, at, machine }) => ({
    at,
    word: token.text,
    machine: machine?.[key] ?? '',
    reviewed: token[key] ?? '',
  }));
  const wrong = judged.filter((pair) => !same(pair.machine, pair.reviewed));
  return { right: judged.length - wrong.length, all: judged.length, wrong };
}

/**
 * Whether two glosses give one meaning in words: a synonym of one has, but for endings and words without content, the
 * words of a synonym of the other or some of them, and their first is among these; synonyms without content words are equal.
 */
export function sameGloss(machine: string, reviewed: string): boolean {
  const [first, second] = [synonymsOf(machine), synonymsOf(reviewed)];
  return first.some((a) => second.some((b) => sameSynonym(a, b)));
}

function synonymsOf(gloss: string): string[] {
  return gloss
    .toLowerCase()
    .split(/[;:,/] ?/)
    .map((synonym) =>
      synonym
        .replace(/\([^)]*\)/g, '')
        .replace(/^(to be|to|an?|the) /, '')
        .trim(),
    );
}

function sameSynonym(a: string, b: string): boolean {
  if (a === b) return true;
  const [few, many] = [contentWords(a), contentWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return few.length > 0 && few.every((word) => many.some((other) => sameWord(word, other)));
}
