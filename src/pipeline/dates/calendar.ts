/** Whether a year, month or day (`2011`, `2011-06`, `2011-06-08`) is one of the calendar: there is no 30 February. */
export function isInCalendar(date: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return false;
  const time = new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** The day that it is here, `2011-06-08`; in UTC it may be another. */
export function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
