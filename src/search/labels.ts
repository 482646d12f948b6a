import type { Bilingual } from '../model/text.ts';

/** What the search interface says; `{…}` is filled in by `say`. */
export const labels = {
  loading: { zh: '正在载入检索库……', en: 'Loading the search index…' },
  found: { zh: '共{paragraphs}段，见于{articles}篇', en: '{paragraphs} found in {articles}' },
  foundSoFar: {
    zh: '已查{read}篇（共{all}篇），得{paragraphs}段',
    en: '{paragraphs} found in the first {read} of {all}',
  },
  filtered: { zh: '筛选后{shown}段', en: '{shown} shown' },
  none: { zh: '没有找到“{query}”', en: 'Nothing found for “{query}”' },
  failed: { zh: '检索库未能载入', en: 'The search index could not be loaded' },
  paragraph: { zh: '第{n}段', en: 'Paragraph {n}' },
  headline: { zh: '标题', en: 'Headline' },
  dateline: { zh: '电头', en: 'Dateline' },
  heading: { zh: '小标题', en: 'Heading' },
  all: { zh: '全部', en: 'All' },
  hsk: { zh: 'HSK {n}级', en: 'HSK {n}' },
  beyond: { zh: 'HSK 表外', en: 'not in HSK' },
} as const satisfies Record<string, Bilingual>;

/** A label with its blanks filled in. */
export function say(label: Bilingual, values: Record<string, string | number>): Bilingual {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  return { zh: fill(label.zh), en: fill(label.en) };
}

/** A number with its English noun: `1 article`, `2 articles`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
