import { toPlain } from '../language/pinyin.ts';
import type { Word } from '../model/article.ts';
import { concordanceLine, type ConcordanceLine } from './concordance.ts';
import type { Edition } from './edition.ts';
import type { Sense } from './vocabulary.ts';

/** A headword of the whole site: its senses, commonest first, and every line in which each of them stands. */
export type DictionaryWord = {
  word: Word;
  senses: { sense: Sense; lines: ConcordanceLine[] }[];
};

/** All headwords of the site by headword, ordered by toneless pinyin, then by the characters. */
export function dictionaryOf(editions: readonly Edition[]): Map<string, DictionaryWord> {
  const words = new Map<string, DictionaryWord>();
  for (const { article, vocabulary } of editions) {
    for (const [headword, { word, senses, occurrences }] of vocabulary) {
      const entry = words.get(headword) ?? { word, senses: [] };
      words.set(headword, entry);
      for (const { sentence, start, sense } of occurrences) {
        linesOf(entry, senses[sense]!).push(concordanceLine(article, sentence, start, headword.length));
      }
    }
  }
  for (const entry of words.values()) entry.senses.sort((a, b) => b.lines.length - a.lines.length);
  return new Map(
    [...words].sort(
      ([a, wordA], [b, wordB]) => key(wordA).localeCompare(key(wordB), 'en') || a.localeCompare(b, 'zh'),
    ),
  );
}

const key = ({ senses }: DictionaryWord): string => toPlain(senses[0]!.sense.reading);

function linesOf(entry: DictionaryWord, sense: Sense): ConcordanceLine[] {
  const known = entry.senses.find(
    ({ sense: other }) =>
      other.reading === sense.reading && other.gloss === sense.gloss && other.pos === sense.pos,
  );
  if (known) return known.lines;
  const lines: ConcordanceLine[] = [];
  entry.senses.push({ sense, lines });
  return lines;
}

/** How often a headword stands in the site's texts. */
export const countOf = ({ senses }: DictionaryWord): number =>
  senses.reduce((sum, { lines }) => sum + lines.length, 0);
