// Private characters that no text has: they hold the places of marks while lines are taken out of markup
const FIRST = 0x100000;
const MARK = /[\u{100000}-\u{10fffd}]/gu;

/** What stands in a text where a footnote is called, by its number from 0 on. */
export const markOf = (number: number): string => String.fromCodePoint(FIRST + number);

/** The numbers of the footnotes that a text calls, and where. */
export const marksIn = (text: string): { number: number; index: number }[] =>
  [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({ number: mark.codePointAt(0)! - FIRST, index }));

/** A text without the marks of footnotes. */
export const withoutMarks = (text: string): string => text.replace(MARK, '');
