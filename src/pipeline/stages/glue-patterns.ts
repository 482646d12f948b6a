const DIGIT = '[零〇一二三四五六七八九十百千万亿两几]';
const FIGURES = `(?:第|[十百千万]分之)?${DIGIT}+`;
const NUMBER = new RegExp(`^${FIGURES}$`, 'u');

/** Whether a word is a number in characters, 第三 and 百分之一 among them. */
export const isNumber = (text: string): boolean => NUMBER.test(text);

/** How a segmenter that guesses glues words, and where they part. */
export const GLUE = [
  // 怕|不|怕 asks, 读|一|读 tries; 看|不|清楚 and 大|得|多 say how far, 咬|着|牙 how
  /^(.)([不没一了])(\1)$/u,
  // 一|蹦|一 跳
  /^(一)(.)(一)$/u,
  /^(.)([得不着了])(?!了)(.+)$/u,
  // What stands before a word: numbers, pronouns, demonstratives, adverbs, prepositions: 三十三|天, 他|教, 太|干
  new RegExp(
    `^(${FIGURES}|[我你您他她它这那哪每各本此该某半不没未别是曾已也都就还又再才却则可如之很太真更最多略均皆被把给从向往以跟和与或但而地时后])(.+)$`,
    'u',
  ),
  // 下|一|场, 上|几|回
  /^([上下])([一两几])(.)$/u,
  // What helps a verb of two characters: 应|立即; what leads to the number behind it: 营收|达, 人数|约
  /^([应将可须能要会需])(..+)$/u,
  /^(..+)([达约超近将仅已均])$/u,
  // 有|四|到 五级
  new RegExp(`^([有为是达约])(${DIGIT}+)(.+)$`, 'u'),
  // What leads a verb on, 倒|进去, or stands behind a word: particles, localizers, pronouns, 说 and the like: 会|后, 吃|我
  /^(.+)([进出上下回过起]来|[进出上下回过]去)$/u,
  /^(.+)([的地得着了过们吗呢吧啊呀啦嘛哦时后前里中上下内外没于而个次说称来去我你您他她它])$/u,
];

/** A measure word, 这|张|表; a verb that is said again, 摇了|摇|尾巴; two words that stand side by side, 说|雨. */
export const FIRST = /^(.)(.+)$/u;

/** What ends with a verb that may be said again. */
export const SAID_BEFORE = /(.)[了一]$/u;

/** What ends with a number or a demonstrative. */
export const COUNT = new RegExp(`(?:[这那哪每某半\\d]|${DIGIT})$`, 'u');

/** A side and what is said of it, 欧方|先. */
export const SIDE = /^(.方)(.+)$/u;

/** 壳|上|刻, 屋|里|坐: a place that jieba glued to a verb behind it. */
export const PLACE_BEFORE_VERB = /^([上里内])(.)$/u;

/** 5000|余|人. */
export const AND_MORE = /^([余多])(.+)$/u;

/** 任教|于, 于|本|周, which are no names. */
export const AT = [/^(..)(于)$/u, /^(于)(本)([周月年])$/u];

/** 小|姑娘, 新|房子. */
export const QUALITY = /^([大小新旧老古])(..+)$/u;
/** Two words of two characters, 经济|效益, but not one said twice, 闪闪烁烁. */
export const PAIR = /^(..)(..)$/u;
export const TWICE = /^(.)\1(.)\2$/u;
