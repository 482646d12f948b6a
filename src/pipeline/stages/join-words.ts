import type { Language } from '../../language/load-language.ts';
import type { Token } from '../../model/article.ts';
import { looksForeign } from '../finder/lists.ts';
import type { CutBlock } from '../types.ts';
import { isGuess, joinNames } from './join-names.ts';
import { tokenOf } from './tokenize.ts';

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

/**
 * Joins what the segmenter cut and is one word: a new word that the dictionary has, a name, and what stands before the dot
 * of a foreign name; what stands on either side of that is a name.
 */
export function joinWords(blocks: readonly CutBlock[], tools: Tools): CutBlock[] {
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map(({ id, tokens }) => ({
      id,
      tokens: named(joinNames(joined(tokens, tools), tools)),
    })),
  }));
}

function joined(tokens: readonly Token[], tools: Tools): Token[] {
  const result: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = result.at(-1);
    const isOne =
      isGuess(last) &&
      isGuess(token) &&
      (isHeadword(last, token, tools) || isForeign(last, token, tokens[at + 1], tools));
    if (isOne) result.splice(-1, 1, tokenOf(last.text + token.text, 'jieba'));
    else result.push(token);
  }
  return result;
}

const OPEN_NUMBER = /^(?:(?:百分之)?[二三四五六七八九]十[一二三四五六七八九]?|周[一二三四五六日])$/u;

/**
 * 大|数据, 云|计算: what the dictionary has and the segmenter, which is older, has not, 找|不到, and a number or a day of
 * the week that is cut within, 九|十一. Words of two characters each stay two, 分析|人士, and so does 不|舒服.
 */
function isHeadword(
  { text: first }: Token,
  { text: second }: Token,
  { dictionary, segmenter }: Tools,
): boolean {
  if (OPEN_NUMBER.test(first + second)) return true;
  if (first.length > 1 || second.length === 1) return false;
  const pos = segmenter.partOfSpeech(first);
  const mayJoin = pos === 'adjective' || pos === 'noun' || (pos === 'verb' && /^[不得]/u.test(second));
  return mayJoin && dictionary.lookup(first + second).length > 0;
}

/** 弗里|达 before a dot: in the characters of foreign names, of which the first is no word that may stand before a name. */
function isForeign(
  { text: first }: Token,
  { text: second }: Token,
  next: Token | undefined,
  { dictionary }: Tools,
): boolean {
  return DOT.test(next?.text ?? '') && looksForeign(first + second) && dictionary.lookup(first).length === 0;
}

const DOT = /^[·•]$/u;

/** What stands on either side of the dot of a foreign name, 简·托马斯, is a name whatever else it is; not so in 论语·学而. */
function named(tokens: readonly Token[]): Token[] {
  const isDot = (at: number) =>
    DOT.test(tokens[at]?.text ?? '') && [tokens[at - 1], tokens[at + 1]].some(looksForeignIn);
  return tokens.map((token, at) =>
    isGuess(token) && (isDot(at - 1) || isDot(at + 1)) ? { ...token, pos: 'name' } : token,
  );
}

const looksForeignIn = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && looksForeign(token.text);
