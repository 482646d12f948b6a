import type { Sentence, Token } from '../../model/article.ts';
import { remember } from '../remember.ts';
import type { SenseContext } from '../stages/choose-sense.ts';
import type { TokenPlace } from '../types.ts';
import { likelyPos } from './likely-pos.ts';
import { contentWords } from './same-words.ts';

/** What a word's place says of its sense. */
export function senseContext(token: Token, place: TokenPlace): SenseContext {
  const sentence = place.block.sentences.find(({ id }) => id === place.sentence);
  return { pos: likelyPos(token, place), translation: sentence ? translationWords(sentence) : [] };
}

const translationWords = remember(({ translation = '' }: Sentence) => contentWords(translation));
