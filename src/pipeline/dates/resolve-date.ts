import { isInCalendar } from './calendar.ts';

/** A date as a text names it: figures as they stand, and a word for the year. */
export type NamedDate = Record<'year' | 'relative' | 'month' | 'day', string | undefined>;

const RELATIVE_YEARS: Record<string, number> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 };

/**
 * The date that is meant (`2012-05`), counted from a day (`2011-06-08`): a month or a day without a year is the one nearest
 * to that day. Undefined where the calendar has none: 2月30日, 13月.
 */
export function resolveDate({ year, relative, month, day }: NamedDate, from: string): string | undefined {
  const [thisYear, thisMonth] = from.split('-').map(Number) as [number, number];
  if (year) return dateOf(Number(year), month, day);
  if (relative) return dateOf(thisYear + RELATIVE_YEARS[relative]!, month, day);
  const around = [0, -1, 1];
  if (month)
    return nearest(
      around.map((offset) => dateOf(thisYear + offset, month, day)),
      from,
    );
  const months = around.map((offset) => new Date(Date.UTC(thisYear, thisMonth - 1 + offset)));
  return nearest(
    months.map((one) => dateOf(one.getUTCFullYear(), String(one.getUTCMonth() + 1), day)),
    from,
  );
}

function dateOf(year: number, month?: string, day?: string): string | undefined {
  if (day && !month) return undefined;
  const parts = [String(year), month?.padStart(2, '0'), day?.padStart(2, '0')];
  const date = parts.filter(Boolean).join('-');
  return isInCalendar(date) ? date : undefined;
}

/** The date closest to a day, of two as close the first; a month counts from its first day. */
function nearest(dates: readonly (string | undefined)[], from: string): string | undefined {
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(from));
  return dates
    .filter((date) => date !== undefined)
    .reduce<string | undefined>(
      (best, date) => (best === undefined || distance(date) < distance(best) ? date : best),
      undefined,
    );
}
