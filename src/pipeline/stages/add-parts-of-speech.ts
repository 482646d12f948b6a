import type { Block } from '../../model/article.ts';
import type { Segmenter } from '../../language/segmenter.ts';
import { mapWords } from '../tokens.ts';

/** Gives each word that has no part of speech from a person the one that jieba tags it with, if any. */
export function addPartsOfSpeech(blocks: readonly Block[], segmenter: Segmenter): Block[] {
  return mapWords(blocks, (token) => {
    const pos = token.pos ?? segmenter.partOfSpeech(token.text);
    return pos ? { ...token, pos } : token;
  });
}
