import type { Language } from '../language/load-language.ts';
import { bareReading } from '../language/pinyin.ts';
import type { Segmenter } from '../language/segmenter.ts';
import { buildArticle } from './build-article.ts';
import { sameGloss } from './senses/same-gloss.ts';
import { readSource } from './stages/read-source.ts';
import { takeWordSpaces } from './stages/word-spaces.ts';
import { wordsOf } from './tokens.ts';
import type { ArticleInput, SharedInput } from './types.ts';

/** `right` of `all` words, and those that were wrong: where, the word, what the machine chose and what a person set. */
export type Accuracy = {
  right: number;
  all: number;
  wrong: { at: string; word: string; machine: string; reviewed: string }[];
};

/** How well the machine does on its own what people have decided in an article; `withTranslation` lets it read theirs. */
export type MachineAccuracy = {
  /** Readings and glosses with the article's names, but neither its lexicon nor its fixes. */
  readings: Accuracy;
  glosses: Accuracy;
  /** Glosses with the lexicon too: whether the right one of a word's reviewed senses is chosen. */
  lexiconSenses: Accuracy;
};

/** Compares the article as people have it with what the machine makes of it, word by word; names do not count. */
export function evaluateMachine(
  input: ArticleInput,
  shared: SharedInput,
  language: Language,
  withTranslation = true,
): MachineAccuracy {
  const alone = { ...input, wordFixes: [], translation: withTranslation ? input.translation : undefined };
  const reviewed = wordsOf(buildArticle(input, shared, language).blocks);
  const machine = wordsOf(buildArticle(alone, { ...shared, lexicon: {} }, language).blocks);
  const chosen = wordsOf(buildArticle(alone, shared, language).blocks);
  return {
    readings: compare(reviewed, machine, 'reading', (a, b) => bareReading(a) === bareReading(b)),
    glosses: compare(reviewed, machine, 'gloss', sameGloss),
    lexiconSenses: compare(reviewed, chosen, 'gloss', (a, b) => a === b),
  };
}

type PlacedWord = ReturnType<typeof wordsOf>[number];

function compare(
  reviewed: readonly PlacedWord[],
  machine: readonly PlacedWord[],
  key: 'gloss' | 'reading',
  same: (machine: string, reviewed: string) => boolean,
): Accuracy {
  const byPerson = new Set(['lexicon', 'fix']);
  const pairs = reviewed.map(({ token, at }, index) => ({ token, at, other: machine[index]?.token }));
  const judged = pairs
    .filter(({ token }) => byPerson.has((key === 'gloss' ? token.glossFrom : token.readingFrom) ?? ''))
    .map(({ token, at, other }) => ({
      at,
      word: token.text,
      machine: other?.[key] ?? '',
      reviewed: token[key] ?? '',
    }));
  const wrong = judged.filter((pair) => !same(pair.machine, pair.reviewed));
  return { right: judged.length - wrong.length, all: judged.length, wrong };
}

/** Precision, recall and their harmonic mean F1, over words as spans of the text, from 0 to 1. */
export type SegmentationScore = { precision: number; recall: number; f1: number };

/** How the segmenter's cuts of a segmented source, its word spaces taken out, agree with the source's own. */
export function evaluateSegmentation({ source }: ArticleInput, segmenter: Segmenter): SegmentationScore {
  const { text, borders } = takeWordSpaces(readSource(source.bytes, source.file));
  if (!borders) throw new RangeError(`${source.file} has no word spaces to compare with`);
  const given = spansOf([0, ...borders]);
  const found = spansOf(
    segmenter.cut(text).reduce((ends, word) => [...ends, (ends.at(-1) ?? 0) + word.length], [0]),
  );
  const right = [...found].filter((span) => given.has(span)).length;
  const [precision, recall] = [right / found.size, right / given.size];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function spansOf(borders: readonly number[]): Set<string> {
  return new Set(borders.slice(1).map((border, at) => `${borders[at]}-${border}`));
}
