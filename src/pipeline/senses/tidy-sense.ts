import { forLearners, isPointer, squeezed, withoutBrackets } from '../../language/sense-text.ts';

/** The longest gloss that still stands in a margin, in characters. */
export const LONGEST_GLOSS = 60;

// A gloss says what a word means by itself, and in English
const NO_GLOSS =
  /^(?:used in |.*Kangxi radical|abbr\. for \p{Script=Han}+(?:\|\p{Script=Han}+)?\[[^\]]*\]$)/u;

// What an idiom says word by word, before what it means, and the mark of the latter
const SAID_OTHERWISE = /^lit\. [^;]*; (?:fig\. )?|^fig\. /;

/** Whether a CC-CEDICT sense tells a meaning at all. */
export function isMeaning(sense: string): boolean {
  return !isPointer(sense) && !NO_GLOSS.test(sense);
}

/**
 * A CC-CEDICT sense as a gloss: without bracketed remarks and readings, at most 60 characters, cut where a synonym ends,
 * and of an idiom's literal and figurative meaning only the latter.
 * Of a sense that is one remark, such as `(completed action marker)`, the remark.
 */
export function tidySense(sense: string): string {
  const plain = sense
    .replace(/\[[^\]]*\]/g, '')
    .replace(/(\p{Script=Han}+)\|(\p{Script=Han}+)/gu, '$2')
    .replace(SAID_OTHERWISE, '');
  return shorten(forLearners(withoutBrackets(plain) || squeezed(plain.replace(/^\(|\)$/g, ''))));
}

// Words that a phrase cannot end with
const DANGLING =
  /(?: (?:a|an|the|one's|and|or|of|on|in|at|by|for|from|to|into|with|when|where|which|who|that|as|but))+$/;

/** As many whole synonyms as fit; of a single long one, as many whole words as make sense. */
function shorten(gloss: string): string {
  for (const end of [/; /g, /, /g, / /g]) {
    if (gloss.length <= LONGEST_GLOSS) return gloss;
    const cut = [...gloss.matchAll(end)]
      .map(({ index }) => index)
      .findLast((index) => index <= LONGEST_GLOSS);
    if (cut) return gloss.slice(0, cut).replace(DANGLING, '');
  }
  return gloss.slice(0, LONGEST_GLOSS);
}
