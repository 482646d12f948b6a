import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import type { TokenPlace } from '../types.ts';

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
  const counted = isCount(previous) && countedPos(token.text);
  if (counted) return [counted];
  const structural = STRUCTURAL[token.text]?.(previous, next);
  if (structural) return [structural];
  if (token.pos === 'adverb' && isNominal(next)) return ['preposition'];
  if (token.pos !== 'verb') return [];
  if (
    [...token.text].length === 1 &&
    (next?.pos === 'verb' || next?.pos === 'adverb' || next?.pos === 'preposition')
  )
    return ['auxiliary'];
  const modified = previous?.text === '的' || previous?.pos === 'noun' || previous?.pos === 'adjective';
  return modified && closesPhrase(next) ? ['noun'] : [];
}

type ByNeighbours = (previous: Token | undefined, next: Token | undefined) => PartOfSpeech | undefined;

// Words that are a particle in one place and a word of their own in another, which jieba tags alike everywhere: 跑得快,
// 我得走, 得了奖; 高兴地说, 地上; 长度为三米, 为你.
const STRUCTURAL: Readonly<Record<string, ByNeighbours>> = {
  得: (previous, next) => {
    if (previous?.pos === 'verb' || previous?.pos === 'adjective') return 'particle';
    return next?.pos === 'verb' || next?.pos === 'preposition' || next?.pos === 'adverb'
      ? 'auxiliary'
      : 'verb';
  },
  地: (previous, next) =>
    previous?.kind === 'word' &&
    previous.pos !== 'preposition' &&
    (next?.pos === 'verb' || next?.pos === 'preposition')
      ? 'particle'
      : 'noun',
  为: (_, next) => (isCount(next) ? 'verb' : undefined),
};

function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'noun' || token?.pos === 'name' || token?.pos === 'pronoun';
}

/** What a single character after a number is, unless it is a numeral too: a date or a measure. */
function countedPos(text: string): PartOfSpeech | undefined {
  if ([...text].length > 1 || /[〇零一二三四五六七八九十百千万亿两半几多]/u.test(text)) return undefined;
  return /[年月日号时点分秒]/u.test(text) ? 'time' : 'measure';
}

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.pos === 'numeral';
}

/** Whether what follows ends a noun phrase: the end, a mark, 的, a place word, a conjunction. */
function closesPhrase(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return true;
  return next.text === '的' || next.pos === 'localizer' || next.pos === 'conjunction';
}
