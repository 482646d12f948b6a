import type { DatedRange, Range } from '../../model/article.ts';
import { resolveDate, type NamedDate } from './resolve-date.ts';

// 2020年, 2011年6月8日, 明年5月, 去年, 6月8日, 5月, 8日. Not within a longer number, not in another calendar, and not
// counted from a year or month that is not named here: 同年6月, 上月8日.
const EXPRESSION =
  /(?<![\d.年月]|公元前|农历|阴历|佛历)(?:([12]\d{3})年|(前年|去年|今年|明年|后年))?(?:(\d{1,2})月(?:份)?)?(?:(\d{1,2})日)?/gu;

// What makes a figure a count or an age: 8日内, 3月余, 1990年代, 50日元. Where the month stands before the day, and after
// a year, most of these leave a date: 6月8日前, 2008年前. 日前 and 日后 are either; so are 2000年前 and its like.
const AFTER_YEAR = /^(?:代|多|余|有余|之久)$/u;
const AFTER_ROUND_YEAR = /^(?:前|内|后|来|间|历史)$/u;
const AFTER_MONTH = /^(?:多|余|有余|之久|龄)$/u;
const AFTER_DAY = /^(?:[之以]?[内后]|前|间|来|多|余|有余|之久|游|元|圆)$/u;

const BEFORE_MONTH_OR_DAY = /^(?:第|前|头|近|每|每年|每月|持续|连续|历时|为期|长达|未来|过去|今后|最近)$/u;

/** The dates that the text of a block names, by rule; `tokens` are where its words stand, `day` is that of the article. */
export function findDates(text: string, tokens: readonly Range[], day: string): DatedRange[] {
  return [...text.matchAll(EXPRESSION)].flatMap((match) => {
    const [found, year, relative, month, dayOfMonth] = match;
    if (!found) return [];
    const named = { year, relative, month, day: dayOfMonth };
    const range = { start: match.index, end: match.index + found.length };
    const datetime = isDate(named, range, text, tokens) ? resolveDate(named, day) : undefined;
    return datetime ? [{ ...range, datetime, from: 'rule' }] : [];
  });
}

/** Whether a figure with 年, 月 or 日 tells a date, by the tokens beside it. */
function isDate(named: NamedDate, { start, end }: Range, text: string, tokens: readonly Range[]): boolean {
  const before = tokens.find((token) => token.start < start && start <= token.end);
  // 当今年轻人 has no 今年
  if (named.relative) return before === undefined || before.end === start;
  const after = tokens.find((token) => token.start <= end && end < token.end);
  return !isCount(named, text.slice(before?.start, start), text.slice(end, after?.end));
}

function isCount({ year, month, day }: NamedDate, before: string, after: string): boolean {
  if (year && !month) return AFTER_YEAR.test(after) || (year.endsWith('00') && AFTER_ROUND_YEAR.test(after));
  if (year) return false;
  if (BEFORE_MONTH_OR_DAY.test(before)) return true;
  return month ? !day && AFTER_MONTH.test(after) : AFTER_DAY.test(after);
}
