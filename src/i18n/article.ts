import type { Bilingual } from '../model/text.ts';

/** What the scripts of an article say before anybody has touched it: they load no other label. */
export const articleStrings = {
  paragraph: { zh: '第{n}段', en: 'Paragraph {n}' },
  linkCopied: { zh: '链接已复制', en: 'Link copied' },
  copyPassage: { zh: '复制本段', en: 'Copy this paragraph' },
  knownWords: { zh: '的词已掌握', en: 'of words known' },
  continueAt: { zh: '从第{n}段继续', en: 'Continue at paragraph {n}' },
  readOf: { zh: '已读{n}段', en: 'Paragraphs read: {n}' },
  readToTheEnd: { zh: '已读完', en: 'Read to the end' },
} as const satisfies Record<string, Bilingual>;

/** A label with its blank filled in, in each language or in both alike. */
export function filled({ zh, en }: Bilingual, n: number | string | Bilingual): Bilingual {
  const value = typeof n === 'object' ? n : { zh: String(n), en: String(n) };
  return { zh: zh.replace('{n}', value.zh), en: en.replace('{n}', value.en) };
}

/** What is done with one paragraph, by its number. */
export function ofParagraph({ zh, en }: Bilingual, number: string): Bilingual {
  const paragraph = filled(articleStrings.paragraph, number);
  return { zh: `${zh}：${paragraph.zh}`, en: `${en}: ${paragraph.en}` };
}
