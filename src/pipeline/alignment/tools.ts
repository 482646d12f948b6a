import { onceForEach } from '../../language/once-for-each.ts';
import type { DictionaryEntry } from '../../model/article.ts';
import { type EnglishWord, englishWords, type Stem } from './english-words.ts';
import { dictionaryPhrases } from './phrases.ts';

/** What the alignment is handed: the words of a phrase, those of each sense that a dictionary gives a word, and a stemmer. */
export type Tools = {
  wordsOf: (phrase: string) => EnglishWord[];
  senseWords: (headword: string) => EnglishWord[][];
  stem: Stem;
};

/** The tools of a dictionary and a stemmer for English. Phrases come again and again, so each is taken apart once. */
export function alignmentTools(lookup: (headword: string) => DictionaryEntry[], stemmer: Stem): Tools {
  const stem = onceForEach(stemmer);
  const wordsOf = onceForEach((phrase) => englishWords(phrase, stem));
  const senseWords = onceForEach((headword) => dictionaryPhrases(lookup(headword)).map(wordsOf));
  return { wordsOf, senseWords, stem };
}
