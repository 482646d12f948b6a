import { byIdentity, identityOf, isDue, type MyWord } from './my-word.ts';

/** A review is short: so many words at most. */
const longest = 20;

/** A word that is due again so soon comes back in the same review, as in Anki. In milliseconds. */
const soon = 20 * 60_000;

/** The words of a review: those whose time has come, longest due first, then those that are new, oldest first. */
export function wordsToReview(words: readonly MyWord[], now: Date): MyWord[] {
  const time = ({ schedule, added }: MyWord) => Date.parse(schedule?.due ?? added);
  return words
    .filter((word) => isDue(word, now))
    .toSorted((a, b) => Number(!a.schedule) - Number(!b.schedule) || time(a) - time(b))
    .slice(0, longest);
}

/** What is left of a review once a word has been graded: the rest, then that word again where it is due soon. */
export const afterGrade = (rest: readonly MyWord[], graded: MyWord, now: Date): MyWord[] =>
  isDueSoon(graded, now) ? [...rest, graded] : [...rest];

/** What is left of a review by the list as it is now: another window may have graded words, or taken them off. */
export function stillToAsk(left: readonly MyWord[], listed: readonly MyWord[], now: Date): MyWord[] {
  const current = byIdentity(listed);
  return left.flatMap((word) => current.get(identityOf(word)) ?? []).filter((word) => isDueSoon(word, now));
}

const isDueSoon = (word: MyWord, now: Date): boolean => isDue(word, new Date(now.getTime() + soon));

/** A span of time in the unit in which it is easily grasped: minutes, hours, days, months. */
export function roundedSpan(milliseconds: number): ['minutes' | 'hours' | 'days' | 'months', number] {
  const minutes = milliseconds / 60_000;
  if (minutes < 60) return ['minutes', Math.max(1, Math.round(minutes))];
  if (minutes < 24 * 60) return ['hours', Math.round(minutes / 60)];
  const days = Math.round(minutes / (24 * 60));
  return days < 60 ? ['days', days] : ['months', Math.round(days / 30)];
}
