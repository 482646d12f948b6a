import type { AnnotatedArticle, Token, Word } from '../model/article.ts';

/** One meaning that a headword has in a text. */
export type Sense = { reading: string; gloss: string; pos?: Token['pos']; byMachine: boolean };

/** A headword of an article, the senses it has there in order of appearance, and where it stands. */
export type VocabularyEntry = { word: Word; senses: Sense[]; occurrences: Occurrence[] };

export type Occurrence = { sentence: string; start: number; sense: number };

const machineGlosses = new Set(['dictionary', 'parts']);

/** Every headword of an article once, in order of first appearance. */
export function vocabulary(article: AnnotatedArticle): Map<string, VocabularyEntry> {
  const words = new Map(article.words.map((word) => [word.headword, word]));
  const entries = new Map<string, VocabularyEntry>();
  for (const { sentence, token, start } of tokensOf(article)) {
    const word = words.get(token.text);
    if (token.kind !== 'word' || !word) continue;
    const entry = entries.get(token.text) ?? { word, senses: [], occurrences: [] };
    entries.set(token.text, entry);
    entry.occurrences.push({ sentence, start, sense: senseNumber(entry.senses, token) });
  }
  return entries;
}

/** Index of a token's sense among `senses`, which gains it where it is new. */
function senseNumber(senses: Sense[], token: Token): number {
  const known = senseIndex(senses, token);
  return known >= 0 ? known : senses.push(senseOf(token)) - 1;
}

/** Index of a token's sense among `senses`, -1 where they lack it. */
export function senseIndex(senses: readonly Sense[], token: Token): number {
  const wanted = senseOf(token);
  return senses.findIndex((sense) => isSameSense(sense, wanted));
}

/** Whether two are one meaning: a capital, which a word has in some names, does not part them. */
export const isSameSense = (one: Sense, other: Sense): boolean =>
  one.gloss === other.gloss &&
  one.pos === other.pos &&
  one.reading.toLowerCase() === other.reading.toLowerCase();

/** The meaning of a token where it stands. */
export function senseOf({ reading = '', gloss = '', pos, glossFrom = 'dictionary' }: Token): Sense {
  return { reading, gloss, pos, byMachine: machineGlosses.has(glossFrom) };
}

/** Every token of an article with its sentence and its start within that sentence. */
export function* tokensOf(
  article: AnnotatedArticle,
): Generator<{ sentence: string; token: Token; start: number }> {
  for (const block of article.blocks) {
    for (const sentence of block.sentences) {
      let start = 0;
      for (const token of sentence.tokens) {
        yield { sentence: sentence.id, token, start };
        start += token.text.length;
      }
    }
  }
}
