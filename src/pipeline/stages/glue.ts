import type { Language } from '../../language/load-language.ts';

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

const DIGIT = '[零〇一二三四五六七八九十百千万两几]';
const NUMBER = new RegExp(`^${DIGIT}+$`, 'u');

/** Whether a word is a number in characters. */
export const isNumber = (text: string): boolean => NUMBER.test(text);

// How a segmenter that guesses glues words, and where they part.
const GLUE = [
  // 怕|不|怕 asks; 看|不|清楚 and 大|得|多 say how far, 咬|着|牙 how
  /^(.)([不没])(\1)$/u,
  /^(.)([得不着了])(?!了)(.+)$/u,
  // What stands before a word: numbers, pronouns, demonstratives, adverbs, prepositions: 三十三|天, 他|教, 太|干
  new RegExp(
    `^(${DIGIT}+|[我你您他她它这那哪每各本此该某半不没也都就还又再才很太真更最被把给从向往跟和与或但而地时后])(.+)$`,
    'u',
  ),
  // What leads a verb on, 倒|进去, or stands behind a word: particles, localizers, pronouns, 说 and the like: 会|后, 吃|我
  /^(.+)([进出上下回过起]来|[进出上下回过]去)$/u,
  /^(.+)([的地得着了过们吗呢吧啊时后前里中上下内外说称来去我你您他她它])$/u,
];

// A measure word: 这|张|表
const MEASURE = /^(.)(.+)$/u;
const COUNT = new RegExp(`(?:[这那哪每某半\\d]|${DIGIT})$`, 'u');

// 小|姑娘, 新|房子
const QUALITY = /^([大小新旧老])(..+)$/u;
// Two words of two characters, 经济|效益, but not one said twice, 闪闪烁烁
const PAIR = /^(..)(..)$/u;
const TWICE = /^(.)\1(.)\2$/u;

/** The patterns that may part a word that no dictionary has, the surest first; none for a name. `before` is the word that it follows. */
export function glueFor(text: string, { dictionary, segmenter }: Tools, before: string): RegExp[] {
  const tag = segmenter.partOfSpeech(text);
  const qualified = isCommonNoun(text.slice(1), dictionary) ? [QUALITY] : [];
  // jieba takes 太久 and 小姑娘 for names; none begins with 太, and none is 小 with a common noun
  if (tag === 'name' && !/^[太很更最]/u.test(text)) return qualified;
  const isCounted = COUNT.test(before) && dictionary.lookup(text.charAt(0)).some(isMeasure);
  const isPhrase = (tag === 'noun' || tag === 'verb' || tag === 'time') && !TWICE.test(text);
  return [...(isCounted ? [MEASURE] : []), ...GLUE, ...qualified, ...(isPhrase ? [PAIR] : [])];
}

function isCommonNoun(text: string, dictionary: Tools['dictionary']): boolean {
  const entries = dictionary.lookup(text);
  return entries.length > 0 && entries.every(({ reading }) => !/^[A-Z]/.test(reading));
}

const isMeasure = ({ senses }: { senses: string[] }): boolean =>
  senses.some((sense) => sense.startsWith('classifier for'));
