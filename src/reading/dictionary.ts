import { toPlain } from '../language/pinyin.ts';
import type { Word } from '../model/article.ts';
import { addLine, emptyConcordance, type Concordance } from './concordance.ts';
import type { Edition } from './edition.ts';
import { isSameSense, type Sense } from './vocabulary.ts';

/** A headword of the whole site: its senses, commonest first, and where each of them stands. */
export type DictionaryWord = {
  word: Word;
  senses: { sense: Sense; concordance: Concordance }[];
};

/** Adds the headwords of an article to those of the site. */
export function addWords(words: Map<string, DictionaryWord>, { article, vocabulary }: Edition): void {
  for (const [headword, { word, senses, occurrences }] of vocabulary) {
    const entry = words.get(headword) ?? { word, senses: [] };
    words.set(headword, entry);
    for (const { sentence, start, sense } of occurrences)
      addLine(concordanceOf(entry, senses[sense]!), article, sentence, {
        start,
        end: start + headword.length,
      });
  }
}

/** The headwords ordered by toneless pinyin, then by the characters; the commonest sense of each first. */
export function inOrder(words: Map<string, DictionaryWord>): Map<string, DictionaryWord> {
  for (const { senses } of words.values()) senses.sort((a, b) => b.concordance.count - a.concordance.count);
  const keyed = [...words].map((word) => ({ word, key: key(word[1]) }));
  keyed.sort((a, b) => latin.compare(a.key, b.key) || chinese.compare(a.word[0], b.word[0]));
  return new Map(keyed.map(({ word }) => word));
}

const latin = new Intl.Collator('en');
const chinese = new Intl.Collator('zh');

const key = ({ senses }: DictionaryWord): string => toPlain(senses[0]!.sense.reading);

function concordanceOf(entry: DictionaryWord, sense: Sense): Concordance {
  const known = entry.senses.find(({ sense: other }) => isSameSense(other, sense));
  if (known) return known.concordance;
  const concordance = emptyConcordance();
  entry.senses.push({ sense, concordance });
  return concordance;
}

/** How often a headword stands in the site's texts. */
export const countOf = ({ senses }: DictionaryWord): number =>
  senses.reduce((sum, { concordance }) => sum + concordance.count, 0);
