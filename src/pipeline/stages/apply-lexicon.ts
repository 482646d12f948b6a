import type { Block, Token } from '../../model/article.ts';
import type { Lexicon, LexiconSense } from '../../model/lexicon.ts';
import { borderedSentences, frameUses } from '../frames.ts';
import { remember } from '../remember.ts';
import { describeGloss } from '../senses/describe-sense.ts';
import { entriesWritten } from '../senses/entries-told.ts';
import { senseContext } from '../senses/sense-context.ts';
import { tagged, type TagTools } from '../senses/tag-of.ts';
import { mapWords } from '../tokens.ts';
import type { TokenPlace } from '../types.ts';
import { fitness, type SenseContext } from './choose-sense.ts';

/**
 * Gives words that the lexicon knows one of its reviewed senses: with the reading and part of speech that are set
 * already, else that of a construction in which the word stands, else the one that fits best by tags, neighbours
 * and translation; of equals, the first.
 */
export function applyLexicon(blocks: readonly Block[], lexicon: Lexicon, tools: TagTools): Block[] {
  return mapWords(blocks, (token, place) => {
    const senses = sensesFor(token, sensesIn(lexicon, token.text), tools);
    if (senses.length === 0) return token;
    // Most words have one sense, which nothing need be asked about
    if (senses.length === 1) return withSense(token, senses[0]);
    const previous = place.previous && known(place.previous, lexicon, tools);
    const next = place.next && known(place.next, lexicon, tools);
    return withSense(
      token,
      bestSense(senses, token, senseContext(tagged(token, tools), { ...place, previous, next }), place),
    );
  });
}

/** A word beside another, with the part of speech of the lexicon's senses where they have but one, else that of its tag. */
function known(token: Token, lexicon: Lexicon, tools: TagTools): Token {
  const [first, ...others] = sensesIn(lexicon, token.text);
  if (!first || token.pos || others.some(({ pos }) => pos !== first.pos)) return tagged(token, tools);
  return { ...token, pos: first.pos };
}

/** The senses that a lexicon has for a word. */
export const sensesIn = (lexicon: Lexicon, word: string): readonly LexiconSense[] =>
  Object.hasOwn(lexicon, word) ? lexicon[word]! : [];

/**
 * The senses of a character, if a text writes it in its traditional form, that are read as that form can be: 干 is read gān
 * for 乾 and gàn for 幹, and who wrote its senses need not have thought of both. What is a name has no senses of a word.
 */
function sensesFor(
  token: Token,
  senses: readonly LexiconSense[],
  { dictionary }: TagTools,
): readonly LexiconSense[] {
  if (token.pos === 'name') return senses.filter(({ pos }) => pos === 'name');
  if (!token.written || token.text.length > 1) return senses;
  const readings = entriesWritten(token, dictionary).map(({ reading }) => reading);
  const isOwn = ({ reading }: LexiconSense) =>
    readings.some(
      (own) => own === reading || (/5$/.test(reading) && own.slice(0, -1) === reading.slice(0, -1)),
    );
  return senses.filter(isOwn);
}

// What it is worth that a word stands in a construction of the sense, and that it stands in none of them: more than
// fitness, less than what a person has set; as much as a word of the translation.
const FRAMED = 9;
const UNFRAMED = -4;

function bestSense(
  senses: readonly LexiconSense[],
  token: Token,
  context: SenseContext,
  place: TokenPlace<Block>,
): LexiconSense | undefined {
  const score = (sense: LexiconSense) =>
    (sense.reading === token.reading ? 20 : 0) +
    (sense.pos === token.pos ? 10 : 0) +
    frameScore(sense, place) +
    fitness(descriptionOf(sense), context);
  const scored = senses.map((sense) => ({ sense, score: score(sense) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.sense;
}

/** What it says for or against a sense with constructions that the word is, or is not, part of one. */
function frameScore({ frames }: LexiconSense, { block, sentence, start, end }: TokenPlace<Block>): number {
  if (!frames) return 0;
  const range = borderedSentences(block).find(({ id }) => id === sentence)!;
  const parts = frameUses(frames, block.text, range).flatMap((use) => use.parts);
  return parts.some((part) => part.start <= start && end <= part.end) ? FRAMED : UNFRAMED;
}

const descriptionOf = remember(({ gloss, pos }: LexiconSense) => describeGloss(gloss, new Set([pos])));

function withSense(token: Token, sense: LexiconSense | undefined): Token {
  if (!sense) return token;
  return {
    ...token,
    pos: token.pos ?? sense.pos,
    ...(!token.reading && { reading: sense.reading, readingFrom: 'lexicon' as const }),
    ...(!token.gloss && { gloss: sense.gloss, glossFrom: 'lexicon' as const }),
  };
}
