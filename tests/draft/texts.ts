import { readFileSync } from 'node:fs';
import { loadLanguage, type Language } from '../../src/language/load-language.ts';
import { draftArticle, type Draft, type DraftWishes } from '../../src/pipeline/draft/draft-article.ts';

/** The seed of the first article: one line, in words parted by spaces. */
export const seed = readFileSync('content/sources/nato-russia-missile-defence/source.txt');

/** News of many lines, with subtitle, signature, dateline and headings. */
export const news = `中国与哈萨克斯坦签署能源合作协议
——双方将共建天然气管道

2024-03-05 10:20 来源：新华网 作者：李明

\u3000\u3000新华社阿斯塔纳3月5日电（记者李明、王芳）哈萨克斯坦总统托卡耶夫5日会见来访的中国外交部长。双方签署了协议。
\u3000\u3000托卡耶夫说，哈方愿同中方深化合作。

\u3000\u3000一、天然气管道
\u3000\u3000根据协议，管道全长1800公里。
`;

let language: Language | undefined;

/** A draft of a text with the real language tools, on 24 November 2026. */
export function draftOf(file: string, text: string | Uint8Array, wishes: Partial<DraftWishes> = {}): Draft {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  language ??= loadLanguage();
  return draftArticle({ file, bytes }, { simplify: false, today: '2026-11-24', ...wishes }, [], language);
}

/** A file of a draft as text. */
export function fileOf({ files }: Draft, name: string): string {
  const file = files[name];
  if (file === undefined) throw new Error(`the draft has no ${name}`);
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}
