import type { Bilingual } from '../model/text.ts';

/** A stretch of a passage: a word with its reading as it is written over it, or what stands between words. */
export type Part = { text: string; reading?: string };

/** What a citation names of an article; no author where the publisher is all that is known. `date` is an ISO day. */
export type Cited = { title: Bilingual; author?: Bilingual; publisher: Bilingual; date: string };

// Punctuation as pinyin has it; any other mark stays.
const western: Record<string, string> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '－': '–',
};
const opening = /^[“‘《〈「『（(]$/u;
/** Nothing parts these from what follows. */
const holding = /[“‘《〈「『(–·]$/u;
const pieces = /[\p{L}\p{N}]+(?:[.:,-][\p{L}\p{N}]+)*|\S/gu;

/** A sentence in readings: words parted by spaces, punctuation set as in Latin script, its first letter a capital. */
export function readingLine(parts: readonly Part[]): string {
  let line = '';
  for (const { text, reading } of parts) {
    for (const piece of reading ? [reading] : (text.match(pieces) ?? [])) {
      const isApart = reading !== undefined || /^[\p{L}\p{N}]/u.test(piece) || opening.test(piece);
      line += (isApart && line && !holding.test(line) ? ' ' : '') + (western[piece] ?? piece);
    }
  }
  return line.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('en'));
}

/** Where a passage is from, in Chinese, in English, and as its address. */
export function citation({ title, author, publisher, date }: Cited, paragraph: number, url: string): string {
  const day = new Date(date);
  const zhDay = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  const enDay = day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return [
    `${author ? `${author.zh}：` : ''}《${title.zh}》，${publisher.zh}，${zhDay}，第${paragraph}段。`,
    `${author ? `${author.en}, ` : ''}“${title.en}”, ${publisher.en}, ${enDay}, paragraph ${paragraph}.`,
    url,
  ].join('\n');
}
