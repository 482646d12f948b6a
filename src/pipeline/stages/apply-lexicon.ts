import type { Block, Token } from '../../model/article.ts';
import type { Lexicon, LexiconSense } from '../../model/lexicon.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import type { Segmenter } from '../../language/segmenter.ts';
import { mapWords } from '../tokens.ts';

/** Gives words that the lexicon knows its reviewed sense: the one that fits what is set already, then jieba's tag, else the first. */
export function applyLexicon(blocks: readonly Block[], lexicon: Lexicon, segmenter: Segmenter): Block[] {
  return mapWords(blocks, (token) => {
    const senses = Object.hasOwn(lexicon, token.text) ? lexicon[token.text] : undefined;
    if (!senses) return token;
    return withSense(token, bestSense(senses, token, token.pos ?? segmenter.partOfSpeech(token.text)));
  });
}

function bestSense(
  senses: readonly LexiconSense[],
  token: Token,
  pos: PartOfSpeech | undefined,
): LexiconSense | undefined {
  const fit = (sense: LexiconSense) =>
    Number(sense.reading === token.reading) * 2 + Number(sense.pos === pos);
  return senses.toSorted((a, b) => fit(b) - fit(a))[0];
}

function withSense(token: Token, sense: LexiconSense | undefined): Token {
  if (!sense) return token;
  return {
    ...token,
    pos: token.pos ?? sense.pos,
    ...(!token.reading && { reading: sense.reading, readingFrom: 'lexicon' as const }),
    ...(!token.gloss && { gloss: sense.gloss, glossFrom: 'lexicon' as const }),
  };
}
