import type { Language } from '../../language/load-language.ts';
import type { Token } from '../../model/article.ts';
import type { CutBlock } from '../types.ts';
import { tokenOf } from './tokenize.ts';

// What stands before or behind a word and belongs to none: pronouns, demonstratives and numbers, adverbs, prepositions;
// particles, localizers, 说 and the like. A segmenter that guesses glues them on: 他|教, 三|种, 会|后, 地|说.
const BEFORE =
  /^[我你您他她它这那哪每各本此该某一二三四五六七八九十两几半不没也都就还又再才很被把给从向往跟和与或但而地时后]/u;
const BEHIND = /[的地得着了过们吗呢吧啊时后前里中上下内外说称来去]$/u;

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

/** Parts what the segmenter glued, all over a text. */
export function partGlued(blocks: readonly CutBlock[], tools: Tools): CutBlock[] {
  const parted = (token: Token): Token[] =>
    token.cut === 'jieba' && token.kind === 'word'
      ? partsOf(token.text, tools).map((text) => tokenOf(text, 'jieba'))
      : [token];
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map(({ id, tokens }) => ({ id, tokens: tokens.flatMap(parted) })),
  }));
}

/**
 * The parts of a word that was glued from another and a function word beside it: no dictionary has it, and one has what is
 * left of it. Any other word, and any name, is its only part.
 */
export function partsOf(text: string, { dictionary, segmenter }: Tools): string[] {
  const isWord = (part: string) => dictionary.lookup(part).length > 0;
  if (isWord(text) || segmenter.partOfSpeech(text) === 'name') return [text];
  const [first, rest] = [text.slice(0, 1), text.slice(1)];
  if (BEFORE.test(text) && isWord(rest)) return [first, rest];
  const [front, last] = [text.slice(0, -1), text.slice(-1)];
  return BEHIND.test(text) && isWord(front) ? [front, last] : [text];
}
