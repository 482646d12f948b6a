import type { Block, Token } from '../../model/article.ts';
import { countedPos } from '../senses/counted-pos.ts';
import { tagOf, type TagTools } from '../senses/tag-of.ts';
import { mapWords } from '../tokens.ts';

const MISTAKEN: ReadonlySet<Token['pos']> = new Set([undefined, 'numeral', 'preposition']);

/**
 * Gives each word that has no part of speech from a person the one that it is tagged with, if any. jieba takes what is
 * counted for a numeral too (枚, 月) or a preposition (根, 针), or knows nothing of it (件): there the number before it decides.
 */
export function addPartsOfSpeech(blocks: readonly Block[], tools: TagTools): Block[] {
  const tagged = (token: Token): Token => ({ ...token, pos: token.pos ?? tagOf(token.text, tools) });
  return mapWords(blocks, (token, { previous }): Token => {
    if (token.pos) return token;
    const { pos: tag } = tagged(token);
    const counted = MISTAKEN.has(tag) && countedPos(tagged(token), previous && tagged(previous));
    const pos = counted || tag;
    return pos ? { ...token, pos } : token;
  });
}
