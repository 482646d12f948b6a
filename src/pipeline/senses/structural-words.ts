import {
  betweenNumbers,
  butOrCan,
  counted,
  denial,
  hourOrWhen,
  howDone,
  howOrMust,
  inProgress,
  inRow,
  meetingOrWill,
  more,
  nearlyOrNear,
  orSoOrSway,
  placeOrVerb,
  ratherOrSome,
  saysOrWay,
  soonOrFast,
  takesOrWill,
  thisOrShould,
  upTo,
  withOrTo,
  type ByNeighbours,
} from './by-neighbours.ts';
import { isCount } from './counted-pos.ts';
import { isNominal, startsPredicate } from './neighbours.ts';

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
    if (next?.pos === 'pronoun' || /^[了着过]$/u.test(next?.text ?? '')) return 'verb';
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
  该: thisOrShould,
  别: (previous, next) =>
    startsPredicate(next) || !previous || previous.kind === 'punctuation' || previous.pos === 'pronoun'
      ? 'adverb'
      : undefined,
  快: soonOrFast,
  老: howDone,
  全面: howDone,
  高度: howDone,
  基本: howDone,
  重点: howDone,
  道: saysOrWay,
  左右: orSoOrSway,
  连: inRow,
  会: meetingOrWill,
  近: nearlyOrNear,
  可: butOrCan,
  有些: ratherOrSome,
  家: counted,
  行: counted,
  没: denial,
  没有: denial,
};
