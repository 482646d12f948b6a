import type { Language } from '../../language/load-language.ts';
import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { tagged } from '../senses/tag-of.ts';
import type { CutBlock } from '../types.ts';
import { COUNT } from './glue-patterns.ts';
import { tokenOf } from './tokenize.ts';

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

/** Words that the dictionary has and that are others in some places: the parts of so many tokens, and what stands around them. */
type Crossed = {
  tokens: number;
  parts: RegExp;
  after?: RegExp;
  before?: ReadonlySet<PartOfSpeech | undefined>;
};

const CROSSED: readonly Crossed[] = [
  // 先|进去, not 先进|去
  { tokens: 2, parts: /^(先)(进[去来])$/u },
  // 剪|开|车门, 拉|开|车门
  { tokens: 2, parts: /^(开)(车门)$/u, after: /^.$/u },
  // 自|下|周一|起
  { tokens: 2, parts: /^([本下上]?)(周一)(起)$/u, after: /^[自从]$/u },
  // 有的人, 为人谦和, 来临时, 一阵风, 高开高走
  { tokens: 2, parts: /^(有的)$/u },
  { tokens: 2, parts: /^(为人)$/u, before: new Set(['adjective']) },
  { tokens: 2, parts: /^(来临)(时)$/u },
  { tokens: 2, parts: /^(一)(阵)(风)$/u },
  { tokens: 2, parts: /^([高低]开)([高低]走)$/u },
  // 收盘|报|45元
  { tokens: 1, parts: /^(收盘|开盘)(报)$/u },
  // 淅淅沥沥|地|下|了
  { tokens: 1, parts: /^(地)(下)$/u, after: /^(.)\1(.)\2$/u },
  // 他们|才|能|来, but 他的才能
  {
    tokens: 1,
    parts: /^(才)(能)$/u,
    after: /[^的有]$/u,
    before: new Set(['verb', 'adverb', 'idiom', 'preposition']),
  },
  // 来得突然; 来得及 is a word
  { tokens: 1, parts: /^(来)(得)$/u },
  { tokens: 1, parts: /^(分)(钱)$/u, after: COUNT },
  // 说着|想去, but 为人着想
  { tokens: 1, parts: /^(着)(想)$/u, before: new Set(['verb', 'adverb', 'preposition', 'auxiliary']) },
  // 穿着睡衣, but 穿着朴素
  { tokens: 1, parts: /^(穿)(着)$/u, before: new Set(['noun', 'numeral', 'measure', 'pronoun']) },
];

/** Cuts anew what the segmenter cut across the border of two words. */
export function crossCuts(blocks: readonly CutBlock[], tools: Tools): CutBlock[] {
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map(({ id, tokens }) => ({ id, tokens: cutAnew(tokens, tools) })),
  }));
}

function cutAnew(tokens: readonly Token[], tools: Tools): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const { count, parts } = crossedAt(tokens, at, tools) ?? { count: 1 };
    result.push(...(parts?.map((text) => tokenOf(text, 'jieba')) ?? [tokens[at]!]));
    at += count;
  }
  return result;
}

/** How many tokens from one on are other words there, and these. */
function crossedAt(
  tokens: readonly Token[],
  at: number,
  tools: Tools,
): { count: number; parts?: string[] } | undefined {
  if (tokens[at]!.cut !== 'jieba') return undefined;
  for (const crossed of CROSSED) {
    const parts = partsAt(tokens, at, crossed, tools);
    if (parts) return { count: crossed.tokens, parts };
  }
  return undefined;
}

function partsAt(
  tokens: readonly Token[],
  at: number,
  { tokens: count, parts, after, before }: Crossed,
  tools: Tools,
): string[] | undefined {
  const own = tokens.slice(at, at + count);
  if (own.some(({ cut }) => cut !== 'jieba')) return undefined;
  const found = parts.exec(own.map(({ text }) => text).join(''));
  const next = tokens[at + count];
  if (!found || (after && !after.test(tokens[at - 1]?.text ?? ''))) return undefined;
  if (before && !before.has(next && tagged(next, tools).pos)) return undefined;
  return found.slice(1).filter(Boolean);
}
