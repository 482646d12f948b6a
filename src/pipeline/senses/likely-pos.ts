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

// Verbs that help the verb behind them; others before a verb have it for their object: 会|来, but 派|来.
const AUXILIARIES = /^[会能要可该应得敢肯想愿须需]$/u;

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
  if (token.pos === 'adverb' && isNominal(next)) return ['preposition'];
  if (token.pos === 'measure' && opensPhrase(previous)) return ['noun'];
  if (token.pos === 'preposition' && closesClause(next)) return ['verb', 'adjective'];
  if (token.pos !== 'verb') return [];
  if (AUXILIARIES.test(token.text) && (startsPredicate(next) || /^[多少早]$/u.test(next?.text ?? '')))
    return ['auxiliary'];
  const modified = previous?.text === '的' || previous?.pos === 'noun' || previous?.pos === 'adjective';
  return modified && closesPhrase(next) ? ['noun'] : [];
}
