import { startIn, textNodes, writtenText } from './plain-text.ts';

/** A word in the meaning that it has where it was met. */
export type WordSense = { headword: string; traditional: string; pinyin: string; gloss: string };

/**
 * A word with the sentence it was met in, in the characters of the text, and where it starts there (counted in UTF-16
 * units, -1 where there is no sentence). `traditional` is the headword itself where it is written the same; `english` is '' where
 * there is no translation. `address` is a path within the site, below its base: `articles/…/#p7s2`.
 */
export type WordEntry = WordSense & { sentence: string; start: number; english: string; address: string };

/** What a word element stands in, for an entry; `base` is the path of the site. */
export function entryOf(word: Element, sense: WordSense, base: string): WordEntry {
  const sentence = word.closest('.s')!;
  const english = document.getElementById(`${sentence.id}-en`)?.textContent ?? '';
  return {
    ...sense,
    sentence: writtenText(textNodes(sentence)),
    start: startIn(sentence, word),
    english: english.trim(),
    address: `${location.pathname.slice(base.length)}#${sentence.id}`,
  };
}
