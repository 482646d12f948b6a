import type { Block, DatedRange } from '../../model/article.ts';
import { ContentError } from '../../model/content-error.ts';
import type { DateFix } from '../../model/fixes.ts';
import { findDates } from '../dates/find-dates.ts';
import { fault } from '../fault.ts';
import { isWithin, occurrences } from '../occurrences.ts';
import { placesOf } from '../tokens.ts';
import type { Placed, TokenPlace } from '../types.ts';

/**
 * Resolves the dates that a text names, counted from the day of the article (`2011-06-08`): 明年5月 is May of the year
 * after; a month or a day without a year is the one nearest to that day, a past one before a coming one, since news
 * tell what has been. What may be a count of years or days, or is no day of the calendar, is left alone. A fix sets another
 * date, and confirms what the rule found. Throws a ContentError for a fix that matches nothing.
 */
export function resolveDates(
  blocks: readonly Block[],
  day: string,
  fixes: readonly Placed<DateFix>[],
): Block[] {
  const used = new Set<Placed<DateFix>>();
  const resolved = blocks.map((block) => {
    const places = placesOf([block]).map(({ place }) => place);
    const fixed = fixedDates(block.text, places, fixes, used);
    const ruled = findDates(block.text, places, day).filter(
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
  text: string,
  places: readonly TokenPlace[],
  fixes: readonly Placed<DateFix>[],
  used: Set<Placed<DateFix>>,
): DatedRange[] {
  const sentences = new Map(places.map(({ start, sentence }) => [start, sentence]));
  const ends = new Set(places.map(({ end }) => end));
  return fixes.flatMap((fix) => {
    const found = occurrences(text, fix.text).filter(
      (start) => isWithin(sentences.get(start) ?? '', fix.in) && ends.has(start + fix.text.length),
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
