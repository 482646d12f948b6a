import { isInCalendar } from '../dates/calendar.ts';
import type { Dateline, DraftBlock, Guess, Metadata } from './types.ts';

type DateClues = {
  metadata: Metadata;
  dateline: Dateline | undefined;
  signatures: readonly string[];
  blocks: readonly DraftBlock[];
  fileName: string;
  /** The day the draft is made on, `2011-06-08`. */
  today: string;
};

/**
 * The day of a text: from markup, a dateline or line with a full date, the file's name; else the dateline's day in the
 * latest year in which it had come; else the first full date of the text; else today. All but the first three are guesses.
 */
export function guessDate({
  metadata,
  dateline,
  signatures,
  blocks,
  fileName,
  today,
}: DateClues): Guess<string> {
  const said = isDay(metadata.date) ? metadata.date : firstDate(signatures);
  if (said) return { value: said };
  const filed = dateIn(fileName);
  if (filed) return { value: filed, why: 'The date in the file’s name.' };
  const { month, day } = dateline ?? {};
  const latest = month && day ? latestYear(month, day, today) : undefined;
  if (latest)
    return { value: latest, why: 'Day and month are in the dateline; the year is the latest possible one.' };
  const named = firstDate(blocks.map(({ text }) => text));
  if (named) return { value: named, why: 'The first full date in the text; it may be that of an event.' };
  return { value: today, why: 'The text gives no date: this is the day of the draft.' };
}

const firstDate = (texts: readonly string[]) => texts.map(dateIn).find((date) => date !== undefined);

/** The first full date in a text (`2024年3月5日`, `2024-03-05`, `20240305`) as `2024-03-05`. */
export function dateIn(text: string): string | undefined {
  const written = /(?<!\d)(\d{4})\s*[-/.年_]\s*(\d{1,2})\s*[-/.月_]\s*(\d{1,2})(?!\d)/gu;
  const digits = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g;
  const found = [...text.matchAll(written), ...text.matchAll(digits)];
  return found.map(([, year, month, day]) => dateOf(year, month, day)).find(isDay);
}

const dateOf = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const isDay = (date: string | undefined): date is string => date?.length === 10 && isInCalendar(date);

/** A day of the year in the latest year in which it is not after today; 29 February may be some years back. */
function latestYear(month: number, day: number, today: string): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 9 }, (_, back) => String(thisYear - back));
  return years
    .map((year) => dateOf(year, String(month), String(day)))
    .find((date) => isDay(date) && date <= today);
}
