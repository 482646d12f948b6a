import type { Bilingual } from '../model/text.ts';

/** A year, month or day as both languages write it: `2012-05` is 2012年5月 and May 2012. */
export function spelledDate(date: string): Bilingual {
  const [, month, day] = date.split('-');
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  const spell = (language: string) => new Date(date).toLocaleDateString(language, parts);
  return { zh: spell('zh-CN'), en: spell('en-GB') };
}
