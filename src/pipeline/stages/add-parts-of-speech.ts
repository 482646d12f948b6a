import type { Block, Token } from '../../model/article.ts';
import { likelyPos } from '../senses/likely-pos.ts';
import { tagOf, type TagTools } from '../senses/tag-of.ts';
import { mapWords } from '../tokens.ts';

/**
 * Gives each word that has no part of speech from a person the one that it is tagged with, if any. jieba takes what is
 * counted for a numeral too (枚, 月): there the number before it decides.
 */
export function addPartsOfSpeech(blocks: readonly Block[], tools: TagTools): Block[] {
  return mapWords(blocks, (token, place): Token => {
    if (token.pos) return token;
    const tagged = { ...token, pos: tagOf(token.text, tools) };
    const pos = tagged.pos === 'numeral' ? likelyPos(tagged, place)[0] : tagged.pos;
    return pos ? { ...token, pos } : token;
  });
}
