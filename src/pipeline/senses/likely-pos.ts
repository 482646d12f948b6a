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
  const counted = countedPos(token, previous);
  if (counted) return [counted];
  const structural = STRUCTURAL[token.text]?.(previous, next);
  if (structural) return [structural];
  if (token.pos === 'adverb' && isNominal(next)) return ['preposition'];
  if (token.pos === 'measure' && opensPhrase(previous)) return ['noun'];
  if (token.pos === 'preposition' && closesClause(next)) return ['verb', 'adjective'];
  if (token.pos !== 'verb') return [];
  if (AUXILIARIES.test(token.text) && startsPredicate(next)) return ['auxiliary'];
  const modified = previous?.text === '的' || previous?.pos === 'noun' || previous?.pos === 'adjective';
  return modified && closesPhrase(next) ? ['noun'] : [];
}

type ByNeighbours = (previous: Token | undefined, next: Token | undefined) => PartOfSpeech | undefined;

// Verbs that help the verb behind them; others before a verb have it for their object: 会|来, but 派|来.
const AUXILIARIES = /^[会能要可该应得敢肯想愿须需]$/u;

const denial: ByNeighbours = (_, next) =>
  startsPredicate(next) || next?.pos === 'adjective' ? 'adverb' : 'verb';

// 地球上, 合作上; but 上大学, 从上大学起, 躺下
const placeOrVerb: ByNeighbours = (previous) => {
  if (!previous || previous.kind === 'punctuation') return 'verb';
  const leadsOn = /^(adverb|auxiliary|preposition)$/.test(previous.pos ?? '');
  const isShortVerb = previous.pos === 'verb' && [...previous.text].length === 1;
  return leadsOn || isShortVerb ? 'verb' : undefined;
};

// Words that are a particle in one place and a word of their own in another, which jieba tags alike everywhere: 跑得快,
// 我得走, 得了奖; 高兴地说, 地上; 长度为三米, 为你; 苹果等水果, 等我; 没来, 没钱.
const STRUCTURAL: Readonly<Record<string, ByNeighbours>> = {
  得: (previous, next) => {
    if (previous?.pos === 'verb' || previous?.pos === 'adjective') return 'particle';
    return startsPredicate(next) || next?.text === '等' ? 'auxiliary' : 'verb';
  },
  地: (previous, next) =>
    previous?.kind === 'word' &&
    previous.pos !== 'preposition' &&
    (next?.pos === 'verb' || next?.pos === 'preposition')
      ? 'particle'
      : 'noun',
  为: (_, next) => (isCount(next) ? 'verb' : undefined),
  上: placeOrVerb,
  下: placeOrVerb,
  等: (previous) => (isNominal(previous) || previous?.pos === 'verb' ? undefined : 'verb'),
  别: (_, next) => (startsPredicate(next) ? 'adverb' : undefined),
  没: denial,
  没有: denial,
};

/** Whether a word leaves what follows without a number: nothing, a mark, a verb, a preposition, a particle. */
function opensPhrase(previous: Token | undefined): boolean {
  return (
    !previous || previous.kind === 'punctuation' || /^(verb|preposition|particle)$/.test(previous.pos ?? '')
  );
}

/** Whether a word may open what a subject is said to do. */
function startsPredicate(token: Token | undefined): boolean {
  return token?.pos === 'verb' || token?.pos === 'adverb' || token?.pos === 'preposition';
}

function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'noun' || token?.pos === 'name' || token?.pos === 'pronoun';
}

const DIGIT = /[〇零一二三四五六七八九十百千万亿两半几多数]$/u;

/**
 * What a single character after a number is, unless it is a numeral too: a date or a measure. After a demonstrative, 这 颗,
 * so is one that jieba takes for either.
 */
export function countedPos({ text, pos }: Token, previous: Token | undefined): PartOfSpeech | undefined {
  if ([...text].length > 1 || DIGIT.test(text)) return undefined;
  if (isCount(previous)) return /[年月日号时点分秒]/u.test(text) ? 'time' : 'measure';
  const pointed = /^[这那哪每某]$/u.test(previous?.text ?? '');
  return pointed && (pos === 'numeral' || pos === 'measure') ? 'measure' : undefined;
}

/** A number in figures or characters; jieba's numerals are also 月 and 枚, and 许多. */
function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.pos === 'numeral' && DIGIT.test(token.text));
}

/** Whether what follows leaves no room for an object: the end, a mark, a particle such as 了. */
function closesClause(next: Token | undefined): boolean {
  return !next || next.kind === 'punctuation' || /^[了过吗呢吧啊]$/u.test(next.text);
}

/** Whether what follows ends a noun phrase: the end, a mark, 的, a place word, a conjunction. */
function closesPhrase(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return true;
  return next.text === '的' || next.pos === 'localizer' || next.pos === 'conjunction';
}
