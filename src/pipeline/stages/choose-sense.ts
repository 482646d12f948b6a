import type { DictionaryEntry, Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { describeEntry, type Description } from '../senses/describe-sense.ts';
import { overlap } from '../senses/same-words.ts';

/** What is known of a word where it stands: `pos` by likelihood, and the words of the sentence's translation if there is one. */
export type SenseContext = { pos: readonly PartOfSpeech[]; translation: readonly string[] };

/** A dictionary's sense as it would be given to a word, with how well it fits there. */
export type RankedSense = { gloss: string; reading: string; score: number };

/** The senses of a word's entries that tell a meaning, the best fitting first; of equals, the dictionary's first. */
export function rankSenses(
  entries: readonly DictionaryEntry[],
  token: Token,
  context: SenseContext,
): RankedSense[] {
  const ranked = entries.flatMap((entry, entryAt) => {
    const entryScore = readingScore(entry, token) - entryAt * 0.2;
    return describeEntry(entry).map((sense, at) => {
      const score = entryScore + fitness(sense, context) - sense.unlikely - Math.min(at, 5) * 0.3;
      return { gloss: sense.gloss, reading: entry.reading, score };
    });
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Capitals mark a name: not wanted of another word. A reading that a person has set decides. */
function readingScore({ reading }: DictionaryEntry, token: Token): number {
  const isName = /^[A-Z]/.test(reading);
  const nameScore = isName === (token.pos === 'name') ? 0 : isName ? -8 : -2;
  return nameScore + (token.reading?.toLowerCase() === reading.toLowerCase() ? 6 : 0);
}

// What a sense of the likeliest part of speech is worth, of the next, and so on.
const FIT = [4, 2, 1.5, 1];

// What it is worth that a synonym's words stand in the translation.
const RENDERED = 4;

// Function words are not rendered by words of their own, and their glosses speak about grammar.
const CONTENT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'noun',
  'name',
  'time',
  'verb',
  'adjective',
  'adverb',
  'numeral',
  'idiom',
]);

/** How well a sense fits where a word stands: by the likelihood of its part of speech there, and by the translation. */
export function fitness({ shapes, synonyms }: Description, { pos, translation }: SenseContext): number {
  const fit = FIT[pos.findIndex((likely) => shapes.has(likely))] ?? 0;
  if (translation.length === 0 || shapes.isDisjointFrom(CONTENT)) return fit;
  return fit + RENDERED * Math.max(...synonyms.map((words) => overlap(words, translation)));
}
