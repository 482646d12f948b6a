import type { Language } from '../../language/load-language.ts';
import { isTitle, looksForeign, SURNAMES } from '../finder/lists.ts';

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

const DIGIT = '[零〇一二三四五六七八九十百千万亿两几]';
const NUMBER = new RegExp(`^(?:第|[十百千万]分之)?${DIGIT}+$`, 'u');

/** Whether a word is a number in characters, 第三 and 百分之一 among them. */
export const isNumber = (text: string): boolean => NUMBER.test(text);

// How a segmenter that guesses glues words, and where they part.
const GLUE = [
  // 怕|不|怕 asks, 读|一|读 tries; 看|不|清楚 and 大|得|多 say how far, 咬|着|牙 how
  /^(.)([不没一了])(\1)$/u,
  // 一|蹦|一 跳
  /^(一)(.)(一)$/u,
  /^(.)([得不着了])(?!了)(.+)$/u,
  // What stands before a word: numbers, pronouns, demonstratives, adverbs, prepositions: 三十三|天, 他|教, 太|干
  new RegExp(
    `^((?:第|[十百千万]分之)?${DIGIT}+|[我你您他她它这那哪每各本此该某半不没未别是曾已也都就还又再才却则可如之很太真更最多被把给从向往以跟和与或但而地时后])(.+)$`,
    'u',
  ),
  // What helps a verb of two characters: 应|立即; what leads to the number behind it: 营收|达, 人数|约
  /^([应将可须能要会需])(..+)$/u,
  /^(..+)([达约超近将仅已均])$/u,
  // 有|四|到 五级
  new RegExp(`^([有为是达约])(${DIGIT}+)(.+)$`, 'u'),
  // What leads a verb on, 倒|进去, or stands behind a word: particles, localizers, pronouns, 说 and the like: 会|后, 吃|我
  /^(.+)([进出上下回过起]来|[进出上下回过]去)$/u,
  /^(.+)([的地得着了过们吗呢吧啊呀啦嘛哦时后前里中上下内外没于而个次说称来去我你您他她它])$/u,
];

// A measure word, 这|张|表; a verb that is said again, 摇了|摇|尾巴; two words that stand side by side, 说|雨
const FIRST = /^(.)(.+)$/u;
const SAID_BEFORE = /(.)[了一]$/u;
const COUNT = new RegExp(`(?:[这那哪每某半\\d]|${DIGIT})$`, 'u');

// 任教|于, 于|本|周, which are no names
const AT = [/^(..)(于)$/u, /^(于)(本)([周月年])$/u];

// 小|姑娘, 新|房子
const QUALITY = /^([大小新旧老古])(..+)$/u;
// Two words of two characters, 经济|效益, but not one said twice, 闪闪烁烁
const PAIR = /^(..)(..)$/u;
const TWICE = /^(.)\1(.)\2$/u;

/** The patterns that may part a word that no dictionary has, the surest first; none for a name. `before` is what it follows. */
export function glueFor(text: string, { dictionary, segmenter }: Tools, before: string): RegExp[] {
  const tag = segmenter.partOfSpeech(text);
  const qualified = isCommonNoun(text.slice(1), dictionary) ? [QUALITY] : [];
  const isCounted =
    COUNT.test(before) &&
    (/^[年月日号周天岁]/u.test(text) || dictionary.lookup(text.charAt(0)).some(isMeasure));
  // jieba takes 太久 and 小姑娘 for names; none begins with 太 or 之, and none is 小 with a common noun
  if (tag === 'name' && !/^[太很更最之]/u.test(text))
    return [...qualified, ...AT, ...inNames(text, dictionary, isCounted)];
  const isSaidAgain = text.charAt(0) === SAID_BEFORE.exec(before)?.[1];
  const isPhrase =
    (tag === 'noun' ||
      tag === 'verb' ||
      tag === 'time' ||
      (tag === 'idiom' && isCommonPair(text, segmenter))) &&
    !TWICE.test(text);
  return [
    ...(isCounted || isSaidAgain ? [FIRST] : []),
    ...GLUE,
    ...qualified,
    ...(isPhrase ? [PAIR] : []),
    ...(tag === undefined && isTwoWords(text, segmenter) ? [FIRST] : []),
  ];
}

/**
 * What jieba glues in what it takes for a name: 王|老师, and two words of which the first begins with a surname, 成绩|显著;
 * a place within something and what is counted, neither of which is one, 馆|内, 那 封|信.
 */
function inNames(text: string, dictionary: Tools['dictionary'], isCounted: boolean): RegExp[] {
  const hasSurname = SURNAMES.has(text.charAt(0));
  if (hasSurname && isTitle(text.slice(1))) return [FIRST];
  if (!hasSurname && !looksForeign(text) && (isCounted || /^.[内外]$/u.test(text))) return [FIRST];
  const isTwoNouns =
    text.length === 4 &&
    !looksForeign(text) &&
    [text.slice(0, 2), text.slice(2)].every((half) => isCommonNoun(half, dictionary));
  return isTwoNouns ? [PAIR] : [];
}

// Words beyond these bands are names as often as not, and so is what begins with 小 or a surname
const COMMON_BAND = 2;
const PHRASE_BAND = 4;

/** Whether a phrase that jieba's list has is two words of which one is common alone, 遇到|困难, as the parts of an idiom are not. */
const isCommonPair = (text: string, { band }: Tools['segmenter']): boolean =>
  [text.slice(0, 2), text.slice(2)].some((half) => band(half) <= PHRASE_BAND);

/** Whether two characters that the segmenter has put together of itself are common words, each of its own: 船|少. */
function isTwoWords(text: string, { band, partOfSpeech }: Tools['segmenter']): boolean {
  const characters = [...text];
  const mayBeName = /^[小老阿]/u.test(text) || SURNAMES.has(text.charAt(0)) || looksForeign(text);
  const isCommon = (one: string) => band(one) <= COMMON_BAND && partOfSpeech(one) !== 'name';
  return characters.length === 2 && !mayBeName && characters.every(isCommon);
}

function isCommonNoun(text: string, dictionary: Tools['dictionary']): boolean {
  const entries = dictionary.lookup(text);
  return entries.length > 0 && entries.every(({ reading }) => !/^[A-Z]/.test(reading));
}

const isMeasure = ({ senses }: { senses: string[] }): boolean =>
  senses.some((sense) => sense.startsWith('classifier for'));
