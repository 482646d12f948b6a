import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import type { TokenPlace } from '../types.ts';
import { countedPos } from './counted-pos.ts';
import { closesClause, closesPhrase, isNominal, opensPhrase, startsPredicate } from './neighbours.ts';
import { STRUCTURAL } from './structural-words.ts';

// What jieba's tag, which knows nothing of the context, often hides.
const ALSO: Partial<Record<PartOfSpeech, PartOfSpeech[]>> = {
  verb: ['auxiliary', 'noun', 'adjective'],
  noun: ['adjective', 'localizer', 'time'],
  adjective: ['adverb', 'noun', 'verb'],
  adverb: ['adjective', 'verb', 'conjunction'],
  preposition: ['verb', 'conjunction'],
  conjunction: ['preposition', 'adverb'],
  numeral: ['measure', 'time', 'noun'],
  localizer: ['time', 'noun'],
  measure: ['noun', 'time'],
  time: ['noun', 'adverb'],
  pronoun: ['adjective'],
  name: ['noun', 'verb'],
};

// Verbs that help the verb behind them; others before a verb have it for their object: 会|来, 不会|来, but 派|来.
const AUXILIARIES = /^不?[会能要可该应得敢肯想愿须需]$/u;

/** The parts of speech that a word may have where it stands, the likeliest first. */
export function likelyPos(
  token: Token,
  { previous, next }: Pick<TokenPlace, 'previous' | 'next'>,
): PartOfSpeech[] {
  const tagged: PartOfSpeech[] = token.pos
    ? [token.pos, ...(ALSO[token.pos] ?? [])]
    : ['noun', 'verb', 'adjective'];
  return [...new Set([...fromNeighbours(token, previous, next), ...tagged])];
}

function fromNeighbours(token: Token, previous: Token | undefined, next: Token | undefined): PartOfSpeech[] {
  const particular = STRUCTURAL[token.text]?.(previous, next) ?? countedPos(token, previous);
  if (particular) return [particular];
  if (token.pos === 'adverb') return adverbial(token, previous, next);
  if (token.pos === 'adjective') return saysHow(token, previous, next) ? ['adverb'] : [];
  if (token.pos === 'noun' && isDone(previous, next)) return ['verb'];
  if (token.pos === 'measure' && opensPhrase(previous)) return ['noun'];
  if (token.pos === 'preposition' && closesClause(next)) return ['verb', 'adjective'];
  if (token.pos !== 'verb') return [];
  if (AUXILIARIES.test(token.text) && (startsPredicate(next) || /^[多少早]$/u.test(next?.text ?? '')))
    return ['auxiliary'];
  return isNamed(token, previous, next) ? ['noun'] : [];
}

/** Whether an adjective may say how something is done, 详细介绍, and not what a deed is like, 的不同表态. */
const saysHow = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  isLong(token) &&
  next?.pos === 'verb' &&
  previous?.text !== '的' &&
  !/^(?:verb|measure)$/.test(previous?.pos ?? '');

const isLong = ({ text }: Token): boolean => text.length > 1;

/** What jieba's adverbs, many of which are adjectives, may be besides: 将系统, 正式会谈, 突然的变化, 进展缓慢。, 他的努力 */
function adverbial(token: Token, previous: Token | undefined, next: Token | undefined): PartOfSpeech[] {
  if (isNominal(next)) return ['preposition', 'adjective'];
  if (!isLong(token)) return [];
  if (previous?.text === '的' && closesPhrase(next)) return ['noun', 'adjective'];
  return next?.text === '的' || closesClause(next) ? ['adjective', 'noun'] : [];
}

/** Whether what jieba takes for a noun is done: 经历了, 不代表, 将采访. */
const isDone = (previous: Token | undefined, next: Token | undefined): boolean =>
  /^[了着过]$/u.test(next?.text ?? '') || HELPS.test(previous?.text ?? '');

const HELPS = /^(?:不|没|没有|未|别|将|会|能|能够|可|可以|要|应|应该|应当|必须|想|正|正在|曾|已|已经)$/u;

/** Whether a verb names what is done: 他的努力, 我的决定使, 这一决定, 把表翻过来, 产生反应, 实验发现, 停火协议. */
function isNamed(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  const before = previous?.text ?? '';
  if (/^[把该]$/u.test(before) || (isLong(token) && HEADS.test(next?.text ?? ''))) return true;
  if (before === '的' && startsPredicate(next)) return true;
  // 912人死亡 tells what they do
  const isModified = (before !== '人' && MODIFIES.test(previous?.pos ?? '')) || NAMES.test(before);
  return isModified && closesPhrase(next);
}

const MODIFIES = /^(?:noun|adjective|measure)$/;

// What stands before a deed that is spoken of as a thing: 的, demonstratives, verbs that say little themselves
const NAMES =
  /^(?:的|这|此|该|一|进行|加以|予以|给予|产生|引起|引发|造成|开展|做出|作出|取得|得到|受|受到|遭|遭到|招致|引来|提供|接受|停止|缺乏|缺少|需要)$/u;

// What studies and talks do, and what they have: 研究表明, 谈判破裂, 停火协议
const HEADS =
  /^(?:发现|表明|显示|证明|证实|失败|破裂|协议|代表|余地|结果|总部|时间表|期间|过程|机制|进程|现场|人士|阶段|程序|能力)$/u;
