import type { Block, DatedRange } from '../../model/article.ts';
import { ContentError } from '../../model/content-error.ts';
import type { DateFix } from '../../model/fixes.ts';
import { fault } from '../fault.ts';
import { isWithin, occurrences } from '../occurrences.ts';
import { placesOf } from '../tokens.ts';
import type { Placed } from '../types.ts';

const relativeYears: Record<string, number> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 };

// 2020年, 2011年6月8日, 明年5月, 去年, 6月8日, 5月, 8日; a span of days, months or years (8日内, 5个月) is no date.
const expression = /(?:(\d{4})年|(前年|去年|今年|明年|后年))?(?:(\d{1,2})月(?:份)?)?(?:(\d{1,2})日)?/gu;

/**
 * Resolves the dates that a text names, counted from the day of the article (`2011-06-08`): 明年5月 is May of the year
 * after; a month or a day without a year is the one nearest to that day, a past one before a coming one, since news
 * tell what has been. A fix sets another, and confirms what the rule found. Throws a ContentError for a fix that
 * matches nothing.
 */
export function resolveDates(
  blocks: readonly Block[],
  day: string,
  fixes: readonly Placed<DateFix>[],
): Block[] {
  const used = new Set<Placed<DateFix>>();
  const resolved = blocks.map((block) => {
    const fixed = fixedDates(block, fixes, used);
    const ruled = datesByRule(block.text, day).filter(
      ({ start, end }) => !fixed.some((date) => date.start < end && start < date.end),
    );
    const dates = [...fixed, ...ruled].toSorted((a, b) => a.start - b.start);
    return dates.length ? { ...block, dates } : block;
  });
  const faults = fixes.filter((fix) => !used.has(fix)).map(unused);
  if (faults.length) throw new ContentError(faults);
  return resolved;
}

function fixedDates(
  block: Block,
  fixes: readonly Placed<DateFix>[],
  used: Set<Placed<DateFix>>,
): DatedRange[] {
  const sentences = new Map(placesOf([block]).map(({ place }) => [place.start, place.sentence]));
  return fixes.flatMap((fix) => {
    const found = occurrences(block.text, fix.text).filter((start) =>
      isWithin(sentences.get(start) ?? '', fix.in),
    );
    if (found.length) used.add(fix);
    return found.map((start) => ({
      start,
      end: start + fix.text.length,
      datetime: fix.date,
      from: 'fix' as const,
    }));
  });
}

const unused = (fix: Placed<DateFix>) =>
  fault(
    fix,
    'fix-matches-nothing',
    `${fix.text} in ${fix.in}`,
    'words of that place, from word border to word border',
    'check the characters and the address, or remove the fix',
  );

function datesByRule(text: string, day: string): DatedRange[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const [found, year, relative, month, dayOfMonth] = match;
    const datetime = resolve({ year, relative, month, day: dayOfMonth }, day);
    return found && datetime
      ? [{ start: match.index, end: match.index + found.length, datetime, from: 'rule' }]
      : [];
  });
}

type Named = Record<'year' | 'relative' | 'month' | 'day', string | undefined>;

function resolve({ year, relative, month, day }: Named, from: string): string | undefined {
  const now = new Date(`${from}T00:00Z`);
  if (year) return join(Number(year), month, day);
  if (relative) return join(now.getUTCFullYear() + relativeYears[relative]!, month, day);
  if (month)
    return nearest(now, (offset) => [now.getUTCFullYear() + offset, Number(month), Number(day ?? 1)], !day);
  if (day)
    return nearest(
      now,
      (offset) => [now.getUTCFullYear(), now.getUTCMonth() + 1 + offset, Number(day)],
      false,
    );
  return undefined;
}

const join = (year: number, month?: string, day?: string): string =>
  [String(year), month?.padStart(2, '0'), month && day?.padStart(2, '0')].filter(Boolean).join('-');

type Candidate = (offset: number) => [year: number, month: number, day: number];

/** The candidate closest to now, one period back to one ahead; a month counts from its first day. */
function nearest(now: Date, candidate: Candidate, monthOnly: boolean): string {
  const dates = [0, -1, 1].map((offset) => {
    const [year, month, day] = candidate(offset);
    return new Date(Date.UTC(year, month - 1, day));
  });
  const distance = (date: Date) => Math.abs(date.getTime() - now.getTime());
  const closest = dates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
  return closest.toISOString().slice(0, monthOnly ? 7 : 10);
}
