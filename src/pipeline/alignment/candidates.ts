import { type EnglishWord, isInflected, isRelated, isTelling, type Stretch } from './english-words.ts';

/** A stretch that may render the token of that number, with how many telling words it has and how many in that very form. */
export type Candidate = Stretch & { token: number; telling: number; exact: number };

/** Where a phrase stands in a sentence, up to the forms of its words. */
export function candidatesFor(
  token: number,
  phrase: readonly EnglishWord[],
  sentence: readonly EnglishWord[],
): Candidate[] {
  const telling = phrase.filter(isTelling).length;
  return sentence.flatMap((_, first) => {
    const last = first + phrase.length - 1;
    const found = phrase.every((word, at) => renders(word, sentence[first + at]));
    const exact = phrase.filter((word, at) => found && isInflected(word, sentence[first + at]!)).length;
    return found && phrase.length > 0 ? [{ token, first, last, telling, exact }] : [];
  });
}

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

/** Dictionaries write `one’s` for whichever possessive the sentence has. */
function renders(word: EnglishWord, found: EnglishWord | undefined): boolean {
  if (!found) return false;
  return isRelated(word, found) || (/^one.s$/.test(word.form) && POSSESSIVES.has(found.form));
}
