import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duesOf, grades, reviewed } from '../../src/elements/review-schedule.ts';
import { afterGrade, roundedSpan, stillToAsk, wordsToReview } from '../../src/elements/review-session.ts';
import { asWord, parseWords, stringifyWords, type MyWord } from '../../src/elements/my-word.ts';

const now = new Date('2026-05-01T10:00:00.000Z');
const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
const minute = 60_000;
const day = 24 * 60 * minute;
const [again, hard, good, easy] = grades;
const word = (headword: string, fields: Partial<MyWord> = {}): MyWord =>
  asWord({ headword, ...fields }, now)!;
const due = ({ schedule }: MyWord): Date => new Date(schedule!.due);

describe('the schedule of a word', () => {
  test('is the later the better it was recalled', () => {
    const dues = duesOf(word('导弹'), now).map((date) => date.getTime());
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    expect(new Set(dues).size).toBe(4);
    expect(dues[3]! - now.getTime()).toBeGreaterThan(day);
  });

  test.each(grades)('after grade %i is what was announced', (grade) => {
    const announced = duesOf(word('导弹'), now)[grades.indexOf(grade)];
    expect(due(reviewed(word('导弹'), grade, now))).toEqual(announced);
  });

  test('grows with each time that the word is recalled, and shrinks when it is not', () => {
    let kept = word('导弹');
    let at = now;
    const spans: number[] = [];
    for (let time = 0; time < 5; time++) {
      kept = reviewed(kept, good, at);
      spans.push(due(kept).getTime() - at.getTime());
      at = due(kept);
    }
    expect(spans).toEqual(spans.toSorted((a, b) => a - b));
    expect(spans.at(-1)).toBeGreaterThan(10 * day);
    expect(due(reviewed(kept, again, at)).getTime() - at.getTime()).toBeLessThan(day);
  });

  test('goes on as it was after it has been kept and read again', () => {
    const first = reviewed(word('导弹'), hard, now);
    const [read] = parseWords(stringifyWords([first]));
    expect(read).toEqual(first);
    expect(duesOf(read!, later(day))).toEqual(duesOf(first, later(day)));
  });

  test('goes on where the clock was ahead at its last review', () => {
    expect(duesOf(reviewed(word('导弹'), easy, later(3 * day)), now)).toHaveLength(4);
  });

  test('goes on from whatever one is kept', () => {
    const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const cards = fc.record({
      due: fc.constant(now.toISOString()),
      last_review: fc.constantFrom(undefined, later(-day).toISOString(), later(day).toISOString()),
      stability: fc.oneof(within(0, 1), within(0, 36_500)),
      difficulty: within(0.5, 10.5),
      elapsed_days: fc.nat(),
      scheduled_days: fc.nat(36_500),
      learning_steps: fc.constantFrom(0, 0.5, 1, 2, 9),
      reps: fc.nat(),
      lapses: fc.nat(),
      state: fc.constantFrom(0, 0.5, 1, 2, 3, 4),
    });
    fc.assert(
      fc.property(cards, (schedule) => {
        for (const date of duesOf(asWord({ headword: '导弹', schedule }, now)!, now))
          expect(+date).toBeGreaterThan(+now);
      }),
    );
  });
});

describe('a review', () => {
  test('has the words that are due, longest due first, then the new ones; known words rest', () => {
    const old = reviewed(word('旧'), easy, later(-90 * day));
    const older = reviewed(word('老'), easy, later(-100 * day));
    const future = reviewed(word('未'), easy, now);
    const words = [word('新'), old, word('识', { state: 'known' }), future, older];
    expect(wordsToReview(words, now).map(({ headword }) => headword)).toEqual(['老', '旧', '新']);
  });

  test('has at most 20 words', () => {
    const words = Array.from({ length: 30 }, (_, index) => word(`词${index}`));
    expect(wordsToReview(words, now)).toHaveLength(20);
  });

  test('comes back to a word that is due again soon, and lets go of one that is not, or is known by now', () => {
    const heads = (graded: MyWord) => afterGrade([word('北约')], graded, now).map(({ headword }) => headword);
    expect(heads(reviewed(word('导弹'), again, now))).toEqual(['北约', '导弹']);
    expect(heads(reviewed(word('导弹'), easy, now))).toEqual(['北约']);
    expect(heads(reviewed(word('导弹', { state: 'known' }), again, now))).toEqual(['北约']);
  });
});

test('a review does not ask for what another window has graded until later, made known or taken off', () => {
  const left = ['北约', '导弹', '反导', '合作', '双方'].map((head) => word(head));
  const listed = [
    word('北约'),
    reviewed(word('导弹'), easy, now),
    word('反导', { state: 'known' }),
    reviewed(word('合作'), again, now),
  ];
  expect(stillToAsk(left, listed, now)).toEqual([listed[0], listed[3]]);
});

test.each([
  [10_000, 'minutes', 1],
  [10 * minute, 'minutes', 10],
  [5 * 60 * minute, 'hours', 5],
  [3 * day, 'days', 3],
  [90 * day, 'months', 3],
] as const)('%i milliseconds are said in %s', (span, unit, count) => {
  expect(roundedSpan(span)).toEqual([unit, count]);
});
