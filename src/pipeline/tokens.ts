import type { Sentence, Token } from '../model/article.ts';
import type { CutBlock, TokenPlace } from './types.ts';

/** The kind of a token by its characters: a word has Chinese in it. */
export function kindOf(text: string): Token['kind'] {
  if (/^\s+$/u.test(text)) return 'space';
  if (/\p{Script=Han}/u.test(text)) return 'word';
  if (/^[\p{N}.,％%]*\p{N}[\p{N}.,％%]*$/u.test(text)) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'latin' : 'punctuation';
}

/** The Chinese characters of a word, which its reading's syllables follow one for one. */
export function hanOf(text: string): string[] {
  return text.match(/\p{Script=Han}/gu) ?? [];
}

/** Every token of the blocks with its place, in order. */
export function placesOf<B extends CutBlock>(blocks: readonly B[]): { token: Token; place: TokenPlace<B> }[] {
  const places: { token: Token; place: TokenPlace<B> }[] = [];
  for (const block of blocks) {
    const all = block.sentences.flatMap(({ tokens }) => tokens);
    let [at, end] = [0, 0];
    for (const { id: sentence, tokens } of block.sentences)
      for (const token of tokens) {
        const start = end;
        end += token.text.length;
        places.push({
          token,
          place: { block, sentence, start, end, previous: all[at - 1], next: all[++at] },
        });
      }
  }
  return places;
}

/** The words of blocks with the sentence that each stands in. */
export function wordsOf(blocks: readonly CutBlock[]): { token: Token; at: string }[] {
  return placesOf(blocks).flatMap(({ token, place }) =>
    token.kind === 'word' ? [{ token, at: place.sentence }] : [],
  );
}

/** The text of a sentence, which its tokens joined are. */
export const textOf = ({ tokens }: Pick<Sentence, 'tokens'>): string =>
  tokens.map(({ text }) => text).join('');

/** The blocks with each word replaced by what `change` makes of it; other tokens stay. */
export function mapWords<B extends CutBlock>(
  blocks: readonly B[],
  change: (word: Token, place: TokenPlace<B>) => Token,
): B[] {
  return blocks.map((block) => {
    const changed = placesOf([block]).map(({ token, place }) =>
      token.kind === 'word' ? change(token, place) : token,
    );
    let at = 0;
    const sentences = block.sentences.map((sentence) => {
      const from = at;
      at += sentence.tokens.length;
      return { ...sentence, tokens: changed.slice(from, at) };
    });
    return { ...block, sentences };
  });
}
