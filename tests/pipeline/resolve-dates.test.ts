import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../src/pipeline/stages/resolve-dates.ts';
import { at, block, faultsOf } from './builders.ts';

/** The dates of a text, cut into words by spaces, in an article of a day: `6月8日=2011-06-08`. */
function datesOf(words: string, day = '2011-06-08'): string {
  const [{ text, dates = [] }] = resolveDates([block('p1', words)], day, []) as [ReturnType<typeof block>];
  return dates.map(({ start, end, datetime }) => `${text.slice(start, end)}=${datetime}`).join(' ');
}

describe('a date', () => {
  test.each([
    ['2020 年', '2020年=2020'],
    ['2011 年 6 月', '2011年6月=2011-06'],
    ['2011年 6月 8日 电', '2011年6月8日=2011-06-08'],
    ['2012 年 2 月 29 日', '2012年2月29日=2012-02-29'],
    ['2000 年 2 月 29 日', '2000年2月29日=2000-02-29'],
    ['5 月份', '5月份=2011-05'],
    ['6 月底', '6月=2011-06'],
    ['2011 年度', '2011年=2011'],
    ['2010 - 2011 年', '2011年=2011'],
    ['6 月 7 日 和 8 日', '6月7日=2011-06-07 8日=2011-06-08'],
  ])('is found in %s', (words, expected) => expect(datesOf(words)).toBe(expected));

  test.each([
    ['前年', '前年=2009'],
    ['去年底', '去年=2010'],
    ['今年', '今年=2011'],
    ['明年 5 月', '明年5月=2012-05'],
    ['后年 5 月 1 日', '后年5月1日=2013-05-01'],
  ])('is counted from the year of the article in %s', (words, expected) =>
    expect(datesOf(words)).toBe(expected),
  );

  test.each([
    ['12 月 8 日', '2011-06-08', '2010-12-08'],
    ['12 月 7 日', '2011-06-08', '2011-12-07'],
    ['1 月', '2011-12-20', '2012-01'],
    ['31 日', '2011-06-08', '2011-05-31'],
    ['31 日', '2011-01-01', '2010-12-31'],
    ['1 日', '2011-12-31', '2012-01-01'],
    ['2 月 29 日', '2011-06-08', '2012-02-29'],
    ['2 月 29 日', '2013-06-08', '2012-02-29'],
  ])('without a year is the nearest: %s on %s', (words, day, expected) =>
    expect(datesOf(words, day)).toBe(`${words.replaceAll(' ', '')}=${expected}`),
  );

  test.each([
    ['6 月 8 日前', '6月8日=2011-06-08'],
    ['6 月 8 日 内', '6月8日=2011-06-08'],
    ['2008 年前', '2008年=2008'],
    ['2008 年 后', '2008年=2008'],
    ['2008 年 以来', '2008年=2008'],
    ['2000 年 以前', '2000年=2000'],
    ['2000 年 前后', '2000年=2000'],
    ['6 月 内', '6月=2011-06'],
    ['6 月 大雨', '6月=2011-06'],
    ['8 日 前往 北京', '8日=2011-06-08'],
    ['8 日 来华 访问', '8日=2011-06-08'],
    ['8 日 晚间', '8日=2011-06-08'],
    ['8 日 之前', '8日=2011-06-08'],
  ])('stays one beside what may make a count: %s', (words, expected) =>
    expect(datesOf(words)).toBe(expected),
  );
});

describe('no date', () => {
  test.each(['2 月 30 日', '2011 年 13 月 45 日', '2011 年 2 月 29 日', '0 月', '6 月 0 日', '2011 年 8 日'])(
    'is what the calendar does not have: %s',
    (words) => expect(datesOf(words)).toBe(''),
  );

  test('is 29 February far from any leap year', () => expect(datesOf('2 月 29 日', '2010-06-08')).toBe(''));

  test.each(['持续 45 日', '100 日', '12011 年', '120 月', '3.5 月', '3000 年前', '2011006 月'])(
    'is another number: %s',
    (words) => expect(datesOf(words)).toBe(''),
  );

  test.each([
    '8 日内',
    '8 日 内',
    '8 日 之内',
    '3 日前',
    '3 日 后',
    '3 日 以后',
    '3 日间',
    '3 日 来',
    '3 日 多',
    '3 日 游',
    '3 月余',
    '3 月 有余',
    '50 日元',
    '5 个 月',
    '1990 年代',
    '2000 年代',
    '1000 年 多',
    '2000 年前',
    '2500 年 来',
    '5000 年 历史',
    '1500 年 历史',
  ])('is what counts or tells an age: %s', (words) => expect(datesOf(words)).toBe(''));

  test.each([
    '第 3 日',
    '连续 8 日',
    '未来 3 日',
    '前 5 月',
    '每月 8 日',
    '每年 6 月 8 日',
    '同年 6 月',
    '次 年 6 月 8 日',
    '上月 8 日',
    '公元前 1046 年',
    '公元前 1046 年 6 月',
    '农历 6 月 8 日',
  ])('is what goes by another reckoning: %s', (words) => expect(datesOf(words)).toBe(''));

  test.each(['当今 年轻 人', '目前 年产', '过去 年均', '大前年'])(
    'are characters of other words: %s',
    (words) => expect(datesOf(words)).toBe(''),
  );
});

describe('a fix', () => {
  const fix = (text: string, date: string) => at(1, { text, in: 'p1s1', date, why: 'context' });
  const resolved = (words: string, ...fixes: ReturnType<typeof fix>[]) =>
    resolveDates([block('p1', words)], '2011-06-08', fixes)[0]!.dates;

  test('takes the place of what the rule finds, and sets what it leaves', () => {
    expect(resolved('去年 11 月 和 3 日 后', fix('11月', '2010-11'), fix('3日后', '2011-06-11'))).toEqual([
      { start: 2, end: 5, datetime: '2010-11', from: 'fix' },
      { start: 6, end: 9, datetime: '2011-06-11', from: 'fix' },
    ]);
  });

  test('that matches nothing is a fault', () => {
    expect(faultsOf(() => resolved('去年', fix('今年', '2011')))[0]!.rule).toBe('fix-matches-nothing');
  });

  test('that ends within a word matches nothing', () => {
    expect(faultsOf(() => resolved('去年 11月', fix('去年1', '2010')))[0]!.rule).toBe('fix-matches-nothing');
  });
});
