import { remember } from '../remember.ts';
import { type EnglishWord, isInflected, isRelated, type Stretch } from './english-words.ts';

/** A stretch that may render the token of that number, with how many telling words it has and how many in that very form. */
export type Candidate = Stretch & { token: number; telling: number; exact: number };

/** Where a phrase stands in a sentence, up to the forms of its words. */
export function candidatesFor(
  token: number,
  phrase: readonly EnglishWord[],
  sentence: readonly EnglishWord[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const first of placesLike(phrase[0], sentence)) {
    if (first + phrase.length > sentence.length) continue;
    if (!phrase.every((word, at) => renders(word, sentence[first + at]!))) continue;
    const telling = phrase.filter((word) => word.telling).length;
    const exact = phrase.filter((word, at) => isInflected(word, sentence[first + at]!)).length;
    found.push({ token, first, last: first + phrase.length - 1, telling, exact });
  }
  return found;
}

/** Where a word may stand in a sentence: most phrases fail here, so it must cost next to nothing. */
const placesLike = (word: EnglishWord | undefined, sentence: readonly EnglishWord[]): Iterable<number> =>
  word && isOnes(word) ? sentence.keys() : (placesByInitial(sentence).get(word?.form[0]) ?? []);

/** Forms of one word begin alike. */
const placesByInitial = remember((sentence: readonly EnglishWord[]) =>
  Map.groupBy<string | undefined, number>(sentence.keys(), (at) => sentence[at]!.form[0]),
);

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

const isOnes = ({ form }: EnglishWord): boolean => /^one.s$/.test(form);

/** Dictionaries write `one’s` for whichever possessive the sentence has. */
const renders = (word: EnglishWord, found: EnglishWord): boolean =>
  isRelated(word, found) || (POSSESSIVES.has(found.form) && isOnes(word));
