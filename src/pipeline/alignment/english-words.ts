import type { Range } from '../../model/article.ts';
import { contentWords, sameWord } from '../senses/same-words.ts';
import { baseForm } from './base-forms.ts';

/** Reduces an English word in lower case to what its forms share: `cooperate`, `cooperation` → `cooper`. */
export type Stem = (word: string) => string;

/**
 * A word of an English text with its place in it and the number of its clause, as far as marks part clauses; `form` is in
 * lower case, and the base form of an irregular one. A telling word says something by itself, as numbers and content words do.
 */
export type EnglishWord = Range & { form: string; stem: string; telling: boolean; clause: number };

// A number, ordinals too, or letters with the apostrophes between them. The possessive ending is no part of a word, but for the `one’s`
// of dictionaries; hyphens part words.
const word =
  /\bone[’']s\b|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?|(?<!\p{L}[’'])\p{L}+(?:[’'](?!s\b)\p{L}+)*/gu;

/** The words and numbers of an English text. */
export function englishWords(text: string, stem: Stem): EnglishWord[] {
  let end = 0;
  let clause = 0;
  return [...text.matchAll(word)].map(({ index, 0: found }) => {
    if (/[,;:.?!—]/.test(text.slice(end, index))) clause++;
    end = index + found.length;
    const form = baseForm(found.toLowerCase().replace(/,|(?<=\p{N})(st|nd|rd|th)$/gu, ''));
    return { start: index, end, form, stem: stem(form), telling: isTelling(form), clause };
  });
}

/** A run of words of an English sentence, counted from 0; `last` is part of it. */
export type Stretch = { first: number; last: number };

/** The words that a range of the text touches. */
export function stretchOf({ start, end }: Range, words: readonly EnglishWord[]): Stretch {
  return {
    first: words.findIndex((word) => word.end > start),
    last: words.findLastIndex((word) => word.start < end),
  };
}

/** The range of the text that a run of its words takes up. */
export function rangeOf({ first, last }: Stretch, words: readonly EnglishWord[]): Range {
  return { start: words[first]!.start, end: words[last]!.end };
}

const isTelling = (form: string): boolean => /\p{N}/u.test(form) || contentWords(form).length > 0;

/**
 * Whether two words are forms of one; stems alone would miss demonyms (`Belgium`, `Belgian`). Words that tell nothing, and
 * those too short to have a stem (`us`, `use`), must be equal.
 */
export function isRelated(a: EnglishWord, b: EnglishWord): boolean {
  if (a.form === b.form) return true;
  if (a.form[0] !== b.form[0] || a.form.length < 3 || b.form.length < 3 || !a.telling) return false;
  return a.stem === b.stem || sameWord(a.form, b.form);
}

const ENDING = /^(e|y|s|es|ed|d|ing|ies|ied)?$/;

/** Whether related words differ in inflection only (`reach`, `reached`), not in kind (`differ`, `difference`). */
export function isInflected(a: EnglishWord, b: EnglishWord): boolean {
  let at = 0;
  while (at < a.form.length && a.form[at] === b.form[at]) at++;
  return ENDING.test(a.form.slice(at)) && ENDING.test(b.form.slice(at));
}
