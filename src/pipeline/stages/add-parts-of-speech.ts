import type { Block, Token } from '../../model/article.ts';
import { countedPos } from '../senses/counted-pos.ts';
import { tagged, type TagTools } from '../senses/tag-of.ts';
import { mapWords } from '../tokens.ts';

const MISTAKEN: ReadonlySet<Token['pos']> = new Set([undefined, 'numeral', 'preposition']);

/**
 * Gives each word that has no part of speech from a person the one that it is tagged with, if any. jieba takes what is
 * counted for a numeral too (枚, 月) or a preposition (根, 针), or knows nothing of it (件): there the number before it decides.
 */
export function addPartsOfSpeech(blocks: readonly Block[], tools: TagTools): Block[] {
  return mapWords(blocks, (token, { previous }): Token => {
    if (token.pos) return token;
    const own = tagged(token, tools);
    const counted = MISTAKEN.has(own.pos) && countedPos(own, previous && tagged(previous, tools));
    const pos = counted || own.pos;
    return pos ? { ...token, pos } : token;
  });
}
