import { afterEach, expect, test, vi } from 'vitest';
import { isInCalendar, localDay } from '../../src/pipeline/dates/calendar.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['2011', true],
  ['2011-06', true],
  ['2011-06-08', true],
  ['2012-02-29', true],
  ['2011-02-29', false],
  ['1900-02-29', false],
  ['2011-13', false],
  ['2011-00', false],
  ['2011-06-31', false],
  ['2011-6-8', false],
  ['', false],
])('%s: %s', (date, expected) => expect(isInCalendar(date)).toBe(expected));

test.each([
  ['Asia/Shanghai', '2024-03-05'],
  ['UTC', '2024-03-04'],
  ['America/New_York', '2024-03-04'],
])('the day that it is in %s', (zone, expected) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date('2024-03-04T23:00Z'))).toBe(expected);
});
