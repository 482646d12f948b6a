import type { Token } from '../../model/article.ts';

/** A figure of a date with its 年, 月 or 日, which may be the next token: both have the same English, one of the phrases. */
export type DateFigure = { figure: number; unit: number; phrases: string[] };

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * How English may write the figures of a date whose words are these tokens: 6月8日 is "June" and "8", 2020年 "2020"; where
 * the Chinese leaves out the month, 8日 is "8 June" or "June 8". `datetime` is the day, month or year that is meant.
 */
export function dateFigures(tokens: readonly Token[], datetime: string): DateFigure[] {
  const month = MONTHS[Number(datetime.slice(5, 7)) - 1] ?? '';
  const namesMonth = tokens.some(({ text }) => text.includes('月'));
  return tokens.flatMap(({ text }, at) => {
    const [, figure, rest] = /^(\d+)(.*)$/u.exec(text) ?? [];
    if (!figure) return [];
    const unit = rest || (tokens[at + 1]?.text ?? '');
    const days = namesMonth ? [figure] : [`${figure} ${month}`, `${month} ${figure}`, figure];
    const phrases = unit.startsWith('月') ? [month] : unit.startsWith('日') ? days : [figure];
    return [{ figure: at, unit: rest ? at : at + 1, phrases }];
  });
}
