import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { MyWord } from './my-word.ts';
import type { Schedule } from './schedule.ts';

/** How well a word was recalled, the worst first, as the keys 1 to 4 give it. */
export const grades = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const satisfies Grade[];

// The defaults of FSRS: 90 % recall wanted, first steps of 1 and 10 minutes.
const scheduler = fsrs();

/** When a word would be due after each grade, in the order of `grades`. */
export function duesOf(word: MyWord, now: Date): Date[] {
  const next = scheduler.repeat(cardOf(word, now), now);
  return grades.map((grade) => next[grade].card.due);
}

/** The word after a review, with the time of its next. */
export function reviewed(word: MyWord, grade: Grade, now: Date): MyWord {
  const { card } = scheduler.next(cardOf(word, now), now, grade);
  return { ...word, schedule: scheduleOf(card), changed: now.toISOString() };
}

function cardOf({ schedule }: MyWord, now: Date): Card {
  if (!schedule) return createEmptyCard(now);
  const { due, last_review, ...rest } = schedule;
  // A clock may have been ahead then, here or on another device; ts-fsrs throws on a review to come
  const last = last_review && new Date(Math.min(Date.parse(last_review), now.getTime()));
  return { ...rest, due: new Date(due), ...(last && { last_review: last }) };
}

function scheduleOf({ due, last_review, ...rest }: Card): Schedule {
  return { ...rest, due: due.toISOString(), ...(last_review && { last_review: last_review.toISOString() }) };
}
