import type { Language } from '../../language/load-language.ts';
import type { Token } from '../../model/article.ts';
import { isSide } from '../finder/lists.ts';
import { textOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';
import { isNumber } from './glue-patterns.ts';
import { glueFor } from './glue.ts';
import { tokenOf } from './tokenize.ts';

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

/** Parts what the segmenter glued, all over a text. */
export function partGlued(blocks: readonly CutBlock[], tools: Tools): CutBlock[] {
  const parted = (token: Token, at: number, all: readonly Token[]): Token[] => {
    if (token.cut !== 'jieba' || token.kind !== 'word') return [token];
    const before = textOf({ tokens: all.slice(Math.max(0, at - 2), at) });
    return partsOf(token.text, tools, before).map((text) => tokenOf(text, 'jieba'));
  };
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map(({ id, tokens }) => ({
      id,
      tokens: tokens.flatMap(parted),
    })),
  }));
}

/**
 * The parts of a word that was glued from others: no dictionary has it, and one has its longer parts, or they are glued in
 * their turn. Any other word is its only part. `before` is what it follows in its sentence.
 */
export function partsOf(text: string, tools: Tools, before = ''): string[] {
  if (isWord(text, tools) || isNumber(text)) return [text];
  for (const pattern of glueFor(text, tools, before)) {
    const parts = pattern
      .exec(text)
      ?.slice(1)
      .map((part) => wordsIn(part, tools));
    if (parts?.every((words) => words.length > 0)) return parts.flat();
  }
  return [text];
}

/** A part as a word or a number, or as the words that it is glued from; none where it is neither. */
function wordsIn(part: string, tools: Tools): string[] {
  if ([...part].length === 1 || isNumber(part) || isWord(part, tools)) return [part];
  const words = partsOf(part, tools);
  return words.length > 1 ? words : [];
}

const isWord = (text: string, { dictionary }: Tools): boolean =>
  dictionary.lookup(text).length > 0 || isSide(text);
