import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';

const DIGIT = /[〇零一二三四五六七八九十百千万亿两半几多数]$/u;

/**
 * What a single character after a number is, unless it is a numeral too: a date or a measure. After a demonstrative, 这 颗,
 * so is one that jieba takes for either.
 */
export function countedPos({ text, pos }: Token, previous: Token | undefined): PartOfSpeech | undefined {
  if ([...text].length > 1 || DIGIT.test(text)) return undefined;
  if (isCount(previous)) return /[年月日号时点秒]/u.test(text) ? 'time' : 'measure';
  const pointed = /^[这那哪每某]$/u.test(previous?.text ?? '');
  return pointed && (pos === 'numeral' || pos === 'measure') ? 'measure' : undefined;
}

/** A number in figures or characters; jieba's numerals are also 月 and 枚, and 许多. */
export function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.pos === 'numeral' && DIGIT.test(token.text));
}
