import type { Block, Token } from '../../model/article.ts';
import type { Segmenter } from '../../language/segmenter.ts';
import { likelyPos } from '../senses/likely-pos.ts';
import { mapWords } from '../tokens.ts';

/**
 * Gives each word that has no part of speech from a person the one that jieba tags it with, if any. jieba takes what is
 * counted for a numeral too (枚, 月): there the number before it decides.
 */
export function addPartsOfSpeech(blocks: readonly Block[], segmenter: Segmenter): Block[] {
  return mapWords(blocks, (token, place): Token => {
    if (token.pos) return token;
    const tagged = { ...token, pos: segmenter.partOfSpeech(token.text) };
    const pos = tagged.pos === 'numeral' ? likelyPos(tagged, place)[0] : tagged.pos;
    return pos ? { ...token, pos } : token;
  });
}
