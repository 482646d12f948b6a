import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { isCount } from './counted-pos.ts';
import { closesClause, isNominal, startsPredicate } from './neighbours.ts';

/** What a word is by those beside it; undefined where they do not tell. */
export type ByNeighbours = (previous: Token | undefined, next: Token | undefined) => PartOfSpeech | undefined;

/** 没 and 没有: an adverb before what is not done, 没来, else a verb, 没钱. */
export const denial: ByNeighbours = (_, next) =>
  startsPredicate(next) || next?.pos === 'adjective' ? 'adverb' : 'verb';

/** 上 and 下 where they are verbs, 上大学, 从上大学起, 躺下, and do not say where: 地球上, 合作上. */
export const placeOrVerb: ByNeighbours = (previous) => {
  if (!previous || previous.kind === 'punctuation') return 'verb';
  const leadsOn = /^(adverb|auxiliary|preposition)$/.test(previous.pos ?? '');
  const isShortVerb = previous.pos === 'verb' && [...previous.text].length === 1;
  return leadsOn || isShortVerb ? 'verb' : undefined;
};

/** 多 and 少: a numeral behind a number, 二百多幅, an adverb before a verb, 多陪孩子, else an adjective, 很多, 多了. */
export const more: ByNeighbours = (previous, next) => {
  if (isCount(previous)) return 'numeral';
  return next?.pos === 'verb' ? 'adverb' : 'adjective';
};

/** 时: an hour of the day, 下午三时, or when something is done, 说时; but 时不我待. */
export const hourOrWhen: ByNeighbours = (previous) => {
  if (isCount(previous)) return 'time';
  return previous?.kind === 'word' ? 'localizer' : undefined;
};

/** 到: what leads to a place or a time, 九点到晚上, 到北京求学, or a verb, 看到, 轮不到你, 到了. */
export const upTo: ByNeighbours = (previous, next) =>
  previous?.pos === 'verb' || /^[不得]$/u.test(previous?.text ?? '') || closesClause(next)
    ? 'verb'
    : 'preposition';

/** 以 where it says what for, ，以支持经济发展; but 以三比一战胜, 以支持者为主. */
export const withOrTo: ByNeighbours = (previous, next) =>
  previous?.kind === 'punctuation' && next?.pos === 'verb' ? 'conjunction' : undefined;

/** 在 where something is being done, 也在减少; but 他在家, 他在比赛中, 就在谈判时. */
export const inProgress: ByNeighbours = (previous, next) =>
  previous?.pos === 'adverb' && previous.text !== '就' && next?.pos === 'verb' && next.text !== '为期'
    ? 'adverb'
    : undefined;

/** 比 between the numbers of a score, 三比一; but 比我高. */
export const betweenNumbers: ByNeighbours = (previous, next) =>
  isCount(previous) && isCount(next) ? 'conjunction' : undefined;

/** 将: before what is acted on, 将药品放在阴凉处, or of what will be, 将前往, 将十分困难. */
export const takesOrWill: ByNeighbours = (_, next) =>
  isNominal(next) || next?.pos === 'numeral' ? 'preposition' : 'adverb';

// Verbs and the like that judge what is said after them: 看来得请医生
const JUDGES = /^(?:看来|看样子|想来|可)$/u;

/** 得: how, 跑得快, 多得很; getting, 得了奖, 得第一名; else must, 我得走, 就得晚点, 可得小心. */
export const howOrMust: ByNeighbours = (previous, next) => {
  if (next?.text === '很') return 'particle';
  const isHow = previous?.pos === 'verb' || previous?.pos === 'adjective';
  if (isHow && !JUDGES.test(previous.text)) return 'particle';
  if (/^(?:等|有人)$/u.test(next?.text ?? '')) return 'auxiliary';
  const isGot = /^(?:noun|name|numeral|measure|particle)$/.test(next?.pos ?? '');
  return isGot || closesClause(next) || next?.text === '到' ? 'verb' : 'auxiliary';
};

// What the 该 of reports points at, though jieba takes it for a deed
const DEEDS = /^(?:组织|研究|调查|规定|建议|决定|报道|计划|报告|设计|活动|服务|协议|提议|运动|工程)$/u;

/** 该: this, 该手机, 该党, 该组织; else should, 你该走了. */
export const thisOrShould: ByNeighbours = (previous, next) => {
  const isThing =
    (next?.pos === 'noun' || next?.text === '会') && !(isNominal(previous) && next.text.length === 1);
  return isThing || (DEEDS.test(next?.text ?? '') && !isNominal(previous)) ? 'pronoun' : 'auxiliary';
};

/** Words that say how before what is done, 全面展开, 高度关切; undefined elsewhere. */
export const howDone: ByNeighbours = (_, next) =>
  next?.pos === 'verb' || next?.pos === 'adjective' ? 'adverb' : undefined;

/** 快: soon, 快到了, nearly, 快十年, else fast, 跑得快. */
export const soonOrFast: ByNeighbours = (previous, next) =>
  previous?.text !== '得' && (isCount(next) || next?.pos === 'verb') ? 'adverb' : undefined;

/** 道 behind a verb and before what is said, 回忆道：; else a way. */
export const saysOrWay: ByNeighbours = (previous, next) =>
  previous?.pos === 'verb' && next?.kind === 'punctuation' ? 'verb' : undefined;

/** 左右: or so behind a number, to sway before something, 左右政局. */
export const orSoOrSway: ByNeighbours = (previous, next) => {
  if (isCount(previous) || previous?.pos === 'measure' || previous?.pos === 'time') return 'localizer';
  return next?.kind === 'word' && next.text !== '的' ? 'verb' : undefined;
};

/** 连: in a row before what is done so often, 连扳两球, 连过两人. */
export const inRow: ByNeighbours = (_, next) =>
  (next?.pos === 'verb' && next.text.length === 1) || next?.text === '过' ? 'adverb' : undefined;

/** 有些: rather before what something is like, 有些侥幸, else some. */
export const ratherOrSome: ByNeighbours = (_, next) => (next?.pos === 'adjective' ? 'adverb' : undefined);

/** 家: counts shops and the like where 一 is left out, 有家面馆; else a home. */
export const counted: ByNeighbours = (previous, next) =>
  /^[有这那每]$/u.test(previous?.text ?? '') && next?.kind === 'word' && (!next.pos || next.pos === 'noun')
    ? 'measure'
    : undefined;

/** 近: nearly before a number, 近半个世纪; else near. */
export const nearlyOrNear: ByNeighbours = (_, next) =>
  isCount(next) || /^半/u.test(next?.text ?? '') ? 'adverb' : undefined;

/** 可 where it opens a clause about something else, ，可我们; but 可用, 可真. */
export const butOrCan: ByNeighbours = (previous, next) =>
  (!previous || previous.kind === 'punctuation') && (isNominal(next) || next?.pos === 'numeral')
    ? 'conjunction'
    : undefined;

/** 会: a meeting or a society in 会后, 会上, 该会; else what helps a verb. */
export const meetingOrWill: ByNeighbours = (previous, next) =>
  previous?.text === '该' || (next?.pos === 'localizer' && previous?.pos !== 'pronoun') ? 'noun' : undefined;
