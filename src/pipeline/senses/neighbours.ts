import type { Token } from '../../model/article.ts';

/** Whether a word leaves what follows without a number: nothing, a mark, a verb, a preposition, a particle. */
export function opensPhrase(previous: Token | undefined): boolean {
  return (
    !previous || previous.kind === 'punctuation' || /^(verb|preposition|particle)$/.test(previous.pos ?? '')
  );
}

/** Whether a word may open what a subject is said to do. */
export function startsPredicate(token: Token | undefined): boolean {
  return token?.pos === 'verb' || token?.pos === 'adverb' || token?.pos === 'preposition';
}

/** Whether a word names something, or stands for a name. */
export function isNominal(token: Token | undefined): boolean {
  return token?.pos === 'noun' || token?.pos === 'name' || token?.pos === 'pronoun';
}

/** Whether what follows leaves no room for an object: the end, a mark, a particle such as 了. */
export function closesClause(next: Token | undefined): boolean {
  return !next || next.kind === 'punctuation' || /^[了过吗呢吧啊]$/u.test(next.text);
}

/** Whether what follows ends a noun phrase: the end, a mark, 的, a place word, a conjunction. */
export function closesPhrase(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return true;
  return next.text === '的' || next.pos === 'localizer' || next.pos === 'conjunction';
}
