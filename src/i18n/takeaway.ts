import type { Bilingual } from '../model/text.ts';

/** What the take-away editions of an article say. */
export const takeawayStrings = {
  epub: { zh: '电子书', en: 'EPUB' },
  deck: { zh: 'Anki 牌组', en: 'Anki deck' },
  cover: { zh: '封面', en: 'Cover' },
  contents: { zh: '目录', en: 'Contents' },
  opening: { zh: '开篇', en: 'Opening' },
  text: { zh: '正文', en: 'Text' },
  notes: { zh: '旁注', en: 'Notes' },
  note: { zh: '注', en: 'note' },
  names: { zh: '名录', en: 'Names' },
  vocabulary: { zh: '词汇', en: 'Vocabulary' },
  colophon: { zh: '说明', en: 'About this edition' },
} as const satisfies Record<string, Bilingual>;
