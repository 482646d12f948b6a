import { onceForEach } from './once-for-each.ts';
import { toMarks, withoutJoints } from './pinyin.ts';

/** A stretch of a CC-CEDICT sense: English, or a Chinese word that it refers to, its pinyin or both. */
export type SensePart = string | { word?: string; pinyin?: string };

// `反導|反导[fan3 dao3]`, `量詞|量词`, `汉字`, `[zhei4]`; names and proverbs hold · and ，
const REFERENCE =
  /((?:\p{Script=Han}[·，]?)+)(?:\|((?:\p{Script=Han}[·，]?)+))?(?:\[([^\]]+)\])?|\[([^\]]+)\]/gu;

// `CL:` lists the measure words of a noun.
const POINTER =
  /^(?:CL:|(?:\w+ ){0,2}variants? of |see (?:also )?\p{Script=Han}|also (?:pr\.|written) |Taiwan pr\. )/u;

/** Whether a CC-CEDICT sense only says where to look, or how a word is said or written elsewhere. */
export const isPointer = (sense: string): boolean => POINTER.test(sense);

/** Whether a sense only says that a traditional form stands for another of the same word: 關系 for 關係, both 关系. */
export function isOwnVariant(sense: string, headword: string, reading: string): boolean {
  const [, target, ...more] = isPointer(sense) ? senseParts(sense) : [];
  if (typeof target !== 'object' || more.length > 0) return false;
  return target.word === headword && target.pinyin === dictionaryPinyin(reading);
}

// What else is not told of a character: remarks without a meaning, and what is coarse
const UNTOLD = /^(?:used in (?!.*;)|opposite: |\(bound form\)$)|\((?:vulgar|taboo)/u;

/**
 * A reading as CC-CEDICT has it, with tone marks, and joined as a word of the text that sounds the same is; what is not
 * numbered pinyin (`[T xu4]`, `[xx5]`) stays as it is.
 */
export function dictionaryPinyin(reading: string, written: readonly string[] = []): string {
  if (!/^[A-Za-z:]+[1-5]( [A-Za-z:]+[1-5])*$/.test(reading)) return reading;
  return toMarks(written.find((other) => withoutJoints(other) === reading) ?? reading);
}

/** A CC-CEDICT sense cut at its references, each as its simplified word with its pinyin in marks. */
export function senseParts(sense: string): SensePart[] {
  const text = sense.replace(/^CL:/, 'measure word: ').replace(/\],(?=\S)/g, '], ');
  const parts: SensePart[] = [];
  let at = 0;
  for (const { index, 0: found, 1: first, 2: second, 3: reading, 4: bare } of text.matchAll(REFERENCE)) {
    if (index > at) parts.push(text.slice(at, index));
    const pinyin = reading ?? bare;
    parts.push({
      word: second ?? first,
      pinyin: pinyin === undefined ? undefined : dictionaryPinyin(pinyin),
    });
    at = index + found.length;
  }
  return at < text.length ? [...parts, text.slice(at)] : parts;
}

/** A CC-CEDICT sense as plain text: `反導|反导[fan3 dao3]` → `反导 fǎndǎo`. */
export const plainSense = onceForEach((sense) =>
  senseParts(sense)
    .map((part) => (typeof part === 'string' ? part : [part.word, part.pinyin].filter(Boolean).join(' ')))
    .join(''),
);

/** An entry's meanings from the first on, without remarks, as many as `length` characters hold; undefined where it tells none. */
export function shortMeaning(senses: readonly string[], length = 60): string | undefined {
  const told = senses.filter((sense) => !isPointer(sense) && !UNTOLD.test(sense)).map(withoutRemarks);
  const [first, ...others] = new Set(told);
  if (first === undefined) return undefined;
  let taken = first.length;
  const end = others.findIndex((other) => (taken += '; '.length + other.length) > length);
  return cutTo([first, ...others.slice(0, end < 0 ? undefined : end)].join('; '), length);
}

/** A sense without what stands in brackets; one that is a remark, such as `(phonetic)`, as it is. */
const withoutRemarks = onceForEach((sense) => {
  const plain = plainSense(sense);
  return forLearners(withoutBrackets(plain) || plain);
});

/** A text without what stands in brackets, and without the gaps and marks that this leaves at its ends. */
export const withoutBrackets = (text: string): string =>
  squeezed(text.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ' '));

/** A text with single spaces, none of them before a mark other than dots, and no mark at its beginning. */
export const squeezed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[;,]|\.(?!\.))/g, '')
    .replace(/^[;,.\s]+|[;,\s]+$/g, '');

/** A meaning in the terms of learners, to whom classifiers are measure words. */
export const forLearners = (meaning: string): string => meaning.replace('classifier', 'measure word');

/** Cut where a synonym ends, else where a word does; a bracket that lost its end goes. */
function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const ends = ['; ', ', ', ' '].map((end) => text.lastIndexOf(end, length));
  return text.slice(0, ends.find((end) => end > 0) ?? length).replace(/\((?=[^()]*$)/, '');
}
