import { type EnglishWord, isInflected, isRelated, type Stretch } from './english-words.ts';

/** A stretch that may render the token of that number, with how many telling words it has and how many in that very form. */
export type Candidate = Stretch & { token: number; telling: number; exact: number };

/** Where a phrase stands in a sentence, up to the forms of its words. */
export function candidatesFor(
  token: number,
  phrase: readonly EnglishWord[],
  sentence: readonly EnglishWord[],
): Candidate[] {
  const [opening] = phrase;
  const found: Candidate[] = [];
  for (let first = 0; opening && first + phrase.length <= sentence.length; first++) {
    // Most places fail at the first word: they must cost nothing
    if (!renders(opening, sentence[first]!)) continue;
    if (!phrase.every((word, at) => renders(word, sentence[first + at]!))) continue;
    const telling = phrase.filter((word) => word.telling).length;
    const exact = phrase.filter((word, at) => isInflected(word, sentence[first + at]!)).length;
    found.push({ token, first, last: first + phrase.length - 1, telling, exact });
  }
  return found;
}

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

/** Dictionaries write `one’s` for whichever possessive the sentence has. */
const renders = (word: EnglishWord, found: EnglishWord): boolean =>
  isRelated(word, found) || (POSSESSIVES.has(found.form) && /^one.s$/.test(word.form));
