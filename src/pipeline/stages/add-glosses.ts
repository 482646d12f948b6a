import type { Block } from '../../model/article.ts';
import type { Dictionary } from '../../language/dictionary.ts';
import { mapWords } from '../tokens.ts';
import { chooseSense } from './choose-sense.ts';
import { composeGloss } from './compose-gloss.ts';

/** Gives each word that has no gloss from a person one: the CC-CEDICT sense that fits best, else one composed from its parts. */
export function addGlosses(blocks: readonly Block[], dictionary: Dictionary): Block[] {
  return mapWords(blocks, (token) => {
    if (token.gloss) return token;
    const sense = chooseSense(dictionary.lookup(token.text), token);
    if (sense) return { ...token, gloss: sense, glossFrom: 'dictionary' };
    const composed = composeGloss(token, dictionary);
    return composed ? { ...token, gloss: composed, glossFrom: 'parts' } : token;
  });
}
