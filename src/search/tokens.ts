import { stemmer } from 'stemmer';
import { onceForEach } from '../language/once-for-each.ts';
import { oneSpelling } from './one-spelling.ts';

/**
 * A text as it is searched: NFKD forms without accents, lower case, quotation marks alike, nothing invisible. `starts[i]`
 * and `ends[i]` tell where in the original its i-th UTF-16 unit comes from.
 */
export type Folded = { text: string; starts: number[]; ends: number[] };

/** A word of an English text, with its place in it. */
export type EnglishWord = { word: string; start: number; end: number };

/** One character folded; nothing for an accent that follows its letter, or for what only controls how a text is set. */
const foldCharacter = onceForEach((character) =>
  character
    // An acute or a grave of its own is a quotation mark, which NFKD would take for a gap with an accent
    .normalize('NFC')
    .replace(/[‘’‚‛`´｀]/, "'")
    // Lower case both before and after, as either may bring forth what the other takes apart: İ, ℡
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[・•‧]/g, '·')
    .replace(/[\s\p{M}\p{Cc}\p{Cf}]/gu, ''),
);

/** Folds a text. Chinese is searched without its white space, which is a matter of setting; English needs it. */
export function fold(text: string, keepSpaces = false): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const space = /\s/.test(character);
    const replacement = space ? (keepSpaces ? ' ' : '') : foldCharacter(character);
    folded.text += replacement;
    for (let unit = 0; unit < replacement.length; unit += 1) {
      folded.starts.push(start);
      folded.ends.push(end);
    }
    // An accent that follows its letter is part of it
    if (/\p{M}/u.test(character) && folded.text) folded.ends[folded.ends.length - 1] = end;
    start = end;
  }
  return folded;
}

/** A text with its accents, but in one case and width and without gaps. */
export const spelling = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

const firstLetter = 0xa000;
const letters = 1165;

/**
 * Characters as Pagefind keeps them: it drops marks, cuts words at them and strips accents, so that all but Han, a–z and
 * 0–9 is written as two letters of the Yi syllabary (1165 × 1165 is more than there are code points).
 */
export function toUnits(folded: string): string[] {
  return Array.from(folded, (character) => {
    if (/[a-z0-9\u3400-\u4dbf\u4e00-\u9fef]/.test(character)) return character;
    const code = character.codePointAt(0)!;
    return String.fromCharCode(firstLetter + Math.floor(code / letters), firstLetter + (code % letters));
  });
}

/** Units as overlapping pairs: a phrase of pairs is found in far less index than one of single characters. */
export const toPairs = (units: readonly string[], joint: string): string[] =>
  units.slice(1).map((unit, index) => `${units[index]!}${joint}${unit}`);

/** Stands between the two syllables of a pair, so that `xi` + `an` is neither `xian` nor an English word. */
export const syllableJoint = 'ꀀ';

/** The words of an English text, folded. */
export function englishWords(text: string): EnglishWord[] {
  const folded = fold(text, true);
  return [...folded.text.matchAll(/[a-z0-9]+/g)].map(({ 0: word, index }) => ({
    word,
    start: folded.starts[index]!,
    end: folded.ends[index + word.length - 1]!,
  }));
}

/** The stem of a folded English word (Porter), the same for its British and its American spelling: missiles → missil. */
export const stem = onceForEach((word: string) => stemmer(oneSpelling(word)));
