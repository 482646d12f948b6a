import type { DictionaryEntry } from '../model/article.ts';
import { onceForEach } from './once-for-each.ts';
import { parseReading } from './pinyin.ts';
import { shortMeaning } from './sense-text.ts';

/**
 * A headword with what tells the meanings of its characters apart: its traditional form (后 after 後, queen 后), what it
 * means in the texts, and whether it names a person.
 */
export type KnownWord = {
  headword: string;
  traditional: string;
  glosses: readonly string[];
  isPerson: boolean;
};

/**
 * What the character at a place means, by its entries of the same reading: that of the word's traditional form before
 * others, and one that shares a word with the gloss before one that doesn't (of 分 in 部分, the part before the dividing).
 */
export function meaningOf(
  entries: DictionaryEntry[],
  word: KnownWord,
  at: number,
  syllables: string[],
): string | undefined {
  const traditional = [...word.traditional][at];
  const isShared = sharesWord(word.glosses);
  const rank = (entry: DictionaryEntry) =>
    2 * Number(entry.traditional === traditional) + Number(entry.senses.some(isShared));
  return entries
    .filter((entry) => isRead(entry.reading, syllables[at]!) && isMeant(entry, word, at, syllables))
    .toSorted((a, b) => rank(b) - rank(a))
    .values()
    .map(({ senses }) => shortMeaning(senses.toSorted((a, b) => Number(isShared(b)) - Number(isShared(a)))))
    .find((meaning) => meaning !== undefined);
}

/** Whether a reading is the syllable; of a syllable without tone (关系 xi5) the letters decide. */
function isRead(reading: string, syllable: string): boolean {
  if (!/^[A-Za-z:]+[1-5]$/.test(reading)) return false;
  const [entry, wanted] = [syllableOf(reading), syllableOf(syllable)];
  return entry.letters === wanted.letters && (entry.tone === wanted.tone || wanted.tone === 5);
}

const syllableOf = onceForEach((reading) => parseReading(reading)[0]!);

/**
 * Whether an entry can be meant in the word. One with a capital is if it is the word itself (Mei3: United States), if it
 * names the word (美国), or if it is the surname before a person's given name (Zhang1 Wei3).
 */
function isMeant(
  { reading, senses }: DictionaryEntry,
  word: KnownWord,
  at: number,
  syllables: string[],
): boolean {
  if (word.headword.length === 1) return isCapital(reading) === isCapital(syllables[0]!);
  if (!isCapital(reading)) return true;
  if (!isCapital(syllables[at]!)) return false;
  if (senses.some((sense) => sense.includes(word.headword))) return true;
  const isSurname = word.isPerson && at === 0 && isCapital(syllables[1]!);
  return isSurname && senses.some((sense) => sense.startsWith('surname '));
}

const isCapital = (syllable: string): boolean => /^[A-Z]/.test(syllable);

/** Tells the senses that have a word in common with a gloss: in 会议 meeting, 会 is a meeting before it is can. */
function sharesWord(glosses: readonly string[]): (sense: string) => boolean {
  const words = glosses.flatMap(wordsOf);
  return (sense) => wordsOf(sense).some((word) => words.includes(word));
}

/** English words long enough to mean something by themselves; remarks in brackets do not count. */
const wordsOf = onceForEach(
  (text): readonly string[] =>
    text
      .replace(/\(.*\)/, '')
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [],
);
