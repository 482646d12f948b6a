import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { isCount } from './counted-pos.ts';
import { closesClause, isNominal, startsPredicate } from './neighbours.ts';

type ByNeighbours = (previous: Token | undefined, next: Token | undefined) => PartOfSpeech | undefined;

const denial: ByNeighbours = (_, next) =>
  startsPredicate(next) || next?.pos === 'adjective' ? 'adverb' : 'verb';

// 地球上, 合作上; but 上大学, 从上大学起, 躺下
const placeOrVerb: ByNeighbours = (previous) => {
  if (!previous || previous.kind === 'punctuation') return 'verb';
  const leadsOn = /^(adverb|auxiliary|preposition)$/.test(previous.pos ?? '');
  const isShortVerb = previous.pos === 'verb' && [...previous.text].length === 1;
  return leadsOn || isShortVerb ? 'verb' : undefined;
};

// 多陪孩子, 少看分数, 二百多幅; but 很多, 多了
const more: ByNeighbours = (previous, next) => {
  if (isCount(previous)) return 'numeral';
  return next?.pos === 'verb' ? 'adverb' : 'adjective';
};

// 下午三时, 说时; but 时不我待
const hourOrWhen: ByNeighbours = (previous) => {
  if (isCount(previous)) return 'time';
  return previous?.kind === 'word' ? 'localizer' : undefined;
};

// 九点到晚上, 从家到学校, 到北京求学; but 看到, 轮不到你, 到了
const upTo: ByNeighbours = (previous, next) =>
  previous?.pos === 'verb' || /^[不得]$/u.test(previous?.text ?? '') || closesClause(next)
    ? 'verb'
    : 'preposition';

// ，以支持经济发展; but 以三比一战胜, 以支持者为主
const withOrTo: ByNeighbours = (previous, next) =>
  previous?.kind === 'punctuation' && next?.pos === 'verb' ? 'conjunction' : undefined;

// 也在减少; but 他在家, 他在比赛中
const inProgress: ByNeighbours = (previous, next) =>
  previous?.pos === 'adverb' && next?.pos === 'verb' ? 'adverb' : undefined;

// 三比一; but 比我高
const betweenNumbers: ByNeighbours = (previous, next) =>
  isCount(previous) && isCount(next) ? 'conjunction' : undefined;

// 将药品放在阴凉处, 将这封信折好; but 将前往, 将十分困难
const takesOrWill: ByNeighbours = (_, next) =>
  isNominal(next) || next?.pos === 'numeral' ? 'preposition' : 'adverb';

// Verbs and the like that judge what is said after them: 看来得请医生
const JUDGES = /^(?:看来|看样子|想来|可)$/u;

// 跑得快, 多得很; 得了奖, 得第一名; else 我得走, 就得晚点, 可得小心
const howOrMust: ByNeighbours = (previous, next) => {
  if (next?.text === '很') return 'particle';
  const isHow = previous?.pos === 'verb' || previous?.pos === 'adjective';
  if (isHow && !JUDGES.test(previous.text)) return 'particle';
  if (/^(?:等|有人)$/u.test(next?.text ?? '')) return 'auxiliary';
  const isGot = isNominal(next) || /^(?:numeral|measure|particle)$/.test(next?.pos ?? '');
  return closesClause(next) || next?.text === '到' || (isGot && next?.pos !== 'pronoun')
    ? 'verb'
    : 'auxiliary';
};

// 上小学, and 上 before whatever else one goes to in order to learn or work
const SCHOOL = /^(?:小学|中学|大学|初中|高中|幼儿园|学|课|班|夜校)$/u;

/**
 * What some words are by their neighbours: they are a particle in one place and a word of their own in another, and jieba
 * tags them alike everywhere: 跑得快, 多得很, 我得走, 得了奖; 高兴地说, 地上; 看一看, 一本; 长度为三米, 时间为周一, 为你; 苹果等水果,
 * 等我; 多陪, 不多, 百多; 该手机, 该走; 没来, 没钱.
 */
export const STRUCTURAL: Readonly<Record<string, ByNeighbours>> = {
  得: howOrMust,
  地: (previous, next) =>
    previous?.kind === 'word' &&
    previous.pos !== 'preposition' &&
    (next?.pos === 'verb' || next?.pos === 'preposition')
      ? 'particle'
      : 'noun',
  一: (previous, next) => (previous?.pos === 'verb' && previous.text === next?.text ? 'particle' : undefined),
  为: (previous, next) =>
    isCount(next) || next?.pos === 'time' || /^[仅均皆]$/u.test(previous?.text ?? '') ? 'verb' : undefined,
  上: (previous, next) => (SCHOOL.test(next?.text ?? '') ? 'verb' : placeOrVerb(previous, next)),
  下: placeOrVerb,
  等: (previous, next) => {
    if (next?.pos === 'pronoun') return 'verb';
    if (isCount(previous) || /^[》”’）]$/u.test(previous?.text ?? '')) return undefined;
    return isNominal(previous) || previous?.pos === 'verb' ? undefined : 'verb';
  },
  到: upTo,
  以: withOrTo,
  在: inProgress,
  将: takesOrWill,
  比: betweenNumbers,
  时: hourOrWhen,
  多: more,
  少: more,
  该: (_, next) => (next?.pos === 'noun' && next.text.length > 1 ? 'pronoun' : 'auxiliary'),
  别: (previous, next) =>
    startsPredicate(next) || !previous || previous.kind === 'punctuation' || previous.pos === 'pronoun'
      ? 'adverb'
      : undefined,
  没: denial,
  没有: denial,
};
