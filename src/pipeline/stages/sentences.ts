import type { Range } from '../../model/article.ts';

// `?` and `!` within an address of the web end nothing: a letter, a digit or a sign of addresses follows.
const END = /(?:[。！？]|[!?](?![\w=&/#%+~-]))+[”’」』）》〉】)"']*\s*/gu;

/** The sentences of a paragraph as ranges of its text: each ends with its stop and the quotes or brackets that close there. */
export function sentenceRanges(text: string): Range[] {
  const ends = [...text.matchAll(END)].map(({ 0: stop, index }) => index + stop.length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}
