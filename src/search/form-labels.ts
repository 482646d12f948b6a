import type { Bilingual } from '../model/text.ts';

/** What the pages say around a search; scripts need none of it. */
export const formLabels = {
  search: { zh: '检索', en: 'Search' },
  retry: { zh: '重试', en: 'Try again' },
  more: { zh: '继续', en: 'Search on' },
  answers: { zh: '词条', en: 'Entries' },
  close: { zh: '关闭', en: 'Close' },
  article: { zh: '文章', en: 'Article' },
  section: { zh: '小节', en: 'Section' },
  entity: { zh: '专名', en: 'Name' },
  level: { zh: '等级', en: 'Level' },
  sort: { zh: '排序', en: 'Order' },
  textOrder: { zh: '出现先后', en: 'Text order' },
  relevance: { zh: '相关程度', en: 'Relevance' },
  canAsk: { zh: '可以这样查：', en: 'You can ask for:' },
  askChinese: { zh: '任意汉字，一个或几个', en: 'any run of Chinese characters, one or more' },
  askTraditional: { zh: '繁体字', en: 'the same in traditional characters' },
  askPinyin: { zh: '拼音，带不带声调都行', en: 'pinyin, with tones or without' },
  askZhuyin: { zh: '注音', en: 'zhuyin' },
  askEnglish: {
    zh: '译文、释义和专名中的英文',
    en: 'English words of the translation, the glosses and the names',
  },
  askSeveral: { zh: '几项并列，用空格隔开', en: 'several at once, with a space between' },
  needsScripts: {
    zh: '检索要用 JavaScript。可以查看全部词条和专名：',
    en: 'Search needs JavaScript. The lists of all words and names do not:',
  },
  wordIndex: { zh: '词典', en: 'Words' },
  nameIndex: { zh: '名录', en: 'Names' },
} as const satisfies Record<string, Bilingual>;
