import type { Token } from '../../model/article.ts';
import type { Segmenter } from '../../language/segmenter.ts';
import { kindOf } from '../tokens.ts';
import type { CutBlock, OutlineBlock } from '../types.ts';

/** Cuts each sentence into tokens: where the source has word borders, at those; else by the segmenter. */
export function tokenize(blocks: readonly OutlineBlock[], segmenter: Segmenter): CutBlock[] {
  segmenter.prepare(blocks.map(({ text }) => text).join('\n'));
  return blocks.map(({ id, kind, text, borders, sentences }) => ({
    id,
    kind,
    text,
    sentences: sentences.map((sentence) => ({
      id: sentence.id,
      tokens: borders
        ? tokensBetween(text, bordersOf(sentence, borders), 'source').flatMap(withoutMarks)
        : segmenter
            .cut(text.slice(sentence.start, sentence.end))
            .flatMap((word) => (kind === 'dateline' ? dayAndDispatch(word) : [word]))
            .flatMap((word) => withoutMarks(tokenOf(word, 'jieba'))),
    })),
  }));
}

// What a word with Chinese in it may hold: letters, digits, marks on letters, and between these what joins names and
// numbers. A word is part of an address, so nothing of it may be a path, and it has a length.
const WORD_PARTS =
  /(?:[\p{L}\p{M}\p{N}]|(?<=[\p{L}\p{M}\p{N}])[·•'’－–—-](?=[\p{L}\p{N}])){1,32}|[^\p{L}\p{M}\p{N}]/gu;

/** The parts of a word to which marks are glued, as those of a careless source are: 说：“好 is four tokens, 好’ two. */
function withoutMarks(token: Token): Token[] {
  const parts = token.kind === 'word' ? (token.text.match(WORD_PARTS) ?? []) : [token.text];
  return parts.map((part) => tokenOf(part, token.cut));
}

/** The two words at the end of a dateline, 6月8日|电, which the segmenter's dictionary has as one: the company NEC. */
const dayAndDispatch = (word: string): string[] => (/^日[电電讯訊]$/u.test(word) ? [...word] : [word]);

/** A token as cut, with nothing known of it yet. */
export function tokenOf(text: string, cut: Token['cut']): Token {
  return { text, kind: kindOf(text), cut };
}

/** The tokens between neighbouring borders of a text. */
export function tokensBetween(text: string, borders: readonly number[], cut: Token['cut']): Token[] {
  return borders.slice(1).map((border, at) => tokenOf(text.slice(borders[at], border), cut));
}

function bordersOf({ start, end }: { start: number; end: number }, borders: readonly number[]): number[] {
  return [start, ...borders.filter((border) => border > start && border < end), end];
}
