import type { Range } from '../model/article.ts';
import type { LatinText, Word } from './article-text.ts';
import { mergeRanges, toPieces, type Piece } from './ranges.ts';
import type { Match } from './search.ts';
import { gap, joinSentences } from './sentence-pieces.ts';

/** The pinyin of some sentences of a match, with marks as a reader of pinyin has them. */
export function pinyinPieces(match: Match, latin: LatinText, shown: readonly number[]): Piece[] {
  const sentences = latin.blocks[match.block]!;
  const ends = match.article.han.blocks[match.block]!.sentences;
  const marks = mergeRanges(match.hits.filter((hit) => hit.in === 'pinyin'));
  return joinSentences(shown, sentences.length, [gap], (sentence) => {
    let at = ends[sentence - 1] ?? 0;
    let open = true;
    return sentences[sentence]!.tokens.flatMap((token) => {
      const word = latin.words[token]!;
      const opens = openingMark.test(word[0]);
      const space = !open && (opens || word[1] !== undefined) ? [gap] : [];
      const pieces = [...space, ...spelledPieces(word, at, marks)];
      open = opens;
      at += word[0].length;
      return pieces;
    });
  });
}

const openingMark = /^[“‘《〈（(「『]$/;

/** A word in pinyin, marked as far as the characters that it reads are. */
function spelledPieces([text, pinyin]: Word, at: number, marks: readonly Range[]): Piece[] {
  if (!pinyin) return [{ text: text.normalize('NFKC').replace('。', '.').replace('、', ','), hit: false }];
  const syllables = pinyin.split('|');
  const place = (offset: number) => syllables.slice(0, Math.max(offset, 0)).join('').length;
  const ranges = marks.map(({ start, end }) => ({ start: place(start - at), end: place(end - at) }));
  return toPieces(
    syllables.join(''),
    ranges.filter(({ start, end }) => start < end),
  );
}

/** The pinyin of a word as it is written. */
export const spelled = ([, pinyin = '']: Word): string => pinyin.replaceAll('|', '');
