import type { DictionaryEntry, Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { partsOfSpeechOf } from '../senses/english-shape.ts';
import { overlap } from '../senses/same-words.ts';
import { isMeaning, tidySense } from '../senses/tidy-sense.ts';

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
  const ranked = entries.flatMap((entry, entryAt) =>
    entry.senses.filter(isMeaning).map((sense, at) => {
      const score =
        readingScore(entry, token) + senseScore(sense, context) - Math.min(at, 5) * 0.3 - entryAt * 0.2;
      return { gloss: tidySense(sense), reading: entry.reading, score };
    }),
  );
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
const CONTENT = new Set<PartOfSpeech>([
  'noun',
  'name',
  'time',
  'verb',
  'adjective',
  'adverb',
  'numeral',
  'idiom',
]);

// Remarks of CC-CEDICT on senses that a plain modern text rarely has, and on those that stand only inside longer words.
const RARE =
  /\((old|archaic|literary|dialect|slang|Internet slang|vulgar|coll\.|Tw|loanword|Buddhism|math\.|chess|Chinese chess|chemistry|physics|computing|legal|name|fig\.|of food)\b/;
const BOUND = /\((bound form|prefix|suffix)\)/;

function senseScore(sense: string, context: SenseContext): number {
  const gloss = tidySense(sense);
  const unlikely =
    (RARE.test(sense) ? 2.5 : 0) + (BOUND.test(sense) ? 1 : 0) + (/^abbr\. for/.test(sense) ? 3 : 0);
  return fitness(partsOfSpeechOf(gloss), gloss, context) - unlikely;
}

/** How well a sense of certain parts of speech fits where a word stands: by their likelihood there, and by the translation. */
export function fitness(
  shapes: ReadonlySet<PartOfSpeech>,
  gloss: string,
  { pos, translation }: SenseContext,
): number {
  const fit = FIT[pos.findIndex((likely) => shapes.has(likely))] ?? 0;
  if (![...shapes].some((shape) => CONTENT.has(shape))) return fit;
  return fit + RENDERED * Math.max(...gloss.split(/[;:,] /).map((synonym) => overlap(synonym, translation)));
}
