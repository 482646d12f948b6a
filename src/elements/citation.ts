import type { Bilingual } from '../model/text.ts';

/** What a citation names of an article; no author where the publisher is all that is known. `date` is an ISO day. */
export type Cited = { title: Bilingual; author?: Bilingual; publisher: Bilingual; date: string };

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
