import type { Card } from 'ts-fsrs';

/** When a word is to be reviewed next and how it went so far: a card of ts-fsrs, its dates as ISO texts. */
export type Schedule = Omit<Card, 'due' | 'last_review'> & { due: string; last_review?: string };

type Range = [name: string, least: number, most: number, isWhole: boolean];

/** What ts-fsrs can go on from: a state or a step that it does not have stops it, as does a memory that it never gives. */
const ranges: Range[] = [
  ['stability', 0.001, 36_500, false],
  ['difficulty', 1, 10, false],
  ['scheduled_days', 0, 36_500, true],
  ['learning_steps', 0, Number.MAX_SAFE_INTEGER, true],
  ['reps', 0, Number.MAX_SAFE_INTEGER, true],
  ['lapses', 0, Number.MAX_SAFE_INTEGER, true],
  ['state', 0, 3, true],
];

/** Whether a value of unknown origin is a schedule that a review can go on from. */
export function isSchedule(value: unknown): value is Schedule {
  const fields = Object(value) as Record<string, unknown>;
  const dated =
    isDate(fields['due']) && (fields['last_review'] === undefined || isDate(fields['last_review']));
  return dated && ranges.every((range) => isWithin(fields[range[0]], range));
}

const isWithin = (value: unknown, [, least, most, isWhole]: Range): boolean =>
  typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value));

/** Whether a value of unknown origin is a date as a text. */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
