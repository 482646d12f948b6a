import type { Language } from '../../language/load-language.ts';
import { isSide, isTitle, looksForeign, SURNAMES } from '../finder/lists.ts';
import {
  AND_MORE,
  AT,
  COUNT,
  FIRST,
  GLUE,
  PAIR,
  PLACE_BEFORE_VERB,
  QUALITY,
  SAID_BEFORE,
  SIDE,
  TWICE,
} from './glue-patterns.ts';

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

/** The patterns that may part a word that no dictionary has, the surest first; none for a name. `before` is what it follows. */
export function glueFor(text: string, { dictionary, segmenter }: Tools, before: string): RegExp[] {
  const tag = segmenter.partOfSpeech(text);
  const qualified = isCommonNoun(text.slice(1), dictionary) ? [QUALITY] : [];
  if (COUNT.test(before) && AND_MORE.test(text)) return [AND_MORE];
  const isCounted = isCountedAfter(before, text, dictionary);
  // jieba takes 太久 and 小姑娘 for names; none begins with 太 or 之, and none is 小 with a common noun
  if (tag === 'name' && !/^[太很更最之]/u.test(text))
    return [...qualified, ...AT, ...inNames(text, dictionary, isCounted)];
  const isSaidAgain = text.charAt(0) === SAID_BEFORE.exec(before)?.[1];
  return [
    ...(isCounted || isSaidAgain ? [FIRST] : []),
    ...(isSide(text.slice(0, 2)) ? [SIDE] : []),
    ...(/\p{Script=Han}$/u.test(before) ? [PLACE_BEFORE_VERB] : []),
    ...GLUE,
    ...qualified,
    ...(isPhrase(text, segmenter) ? [PAIR] : []),
    ...(tag === undefined && isTwoWords(text, segmenter) ? [FIRST] : []),
  ];
}

/** Whether a word begins with a measure word for the number before it. */
const isCountedAfter = (before: string, text: string, dictionary: Tools['dictionary']): boolean =>
  COUNT.test(before) &&
  (/^[年月日号时分秒周天岁]/u.test(text) || dictionary.lookup(text.charAt(0)).some(isMeasure));

/** Whether a word may be two words of two characters each. */
function isPhrase(text: string, segmenter: Tools['segmenter']): boolean {
  const tag = segmenter.partOfSpeech(text) ?? '';
  const mayPart = /^(?:noun|verb|time)$/.test(tag) || (tag === 'idiom' && isCommonPair(text, segmenter));
  return mayPart && !TWICE.test(text);
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
