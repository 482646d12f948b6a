import type { Dictionary } from '../../language/dictionary.ts';
import type { DictionaryEntry } from '../../model/article.ts';

/** The entries of a headword that are proper nouns: CC-CEDICT writes their pinyin with a capital. */
export function properNouns(headword: string, dictionary: Dictionary): DictionaryEntry[] {
  return dictionary.lookup(headword).filter(({ reading }) => /^[A-Z]/.test(reading));
}

/** A name's English in CC-CEDICT: its first sense up to the first mark, `Brussels, capital of Belgium` → `Brussels`. */
export function englishNameOf(headword: string, dictionary: Dictionary): string | undefined {
  const sense = properNouns(headword, dictionary)[0]?.senses.find((text) => !/\bsurname\b/.test(text));
  const name = sense?.split(/[,;(（]/)[0]?.trim();
  return name?.replace(/ (municipality|province|autonomous region)$/i, '') || undefined;
}
