import type { DictionaryEntry } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { remember } from '../remember.ts';
import { partsOfSpeechOf } from './english-shape.ts';
import { contentWords } from './same-words.ts';
import { isMeaning, tidySense } from './tidy-sense.ts';

/** A gloss with what the choice of senses looks at: the parts of speech it speaks for, and its synonyms' content words. */
export type Description = { gloss: string; shapes: ReadonlySet<PartOfSpeech>; synonyms: string[][] };

/** A dictionary's sense so described; `unlikely` counts against it in a plain modern text. */
export type DescribedSense = Description & { unlikely: number };

/** The senses of an entry that tell a meaning, in its order. */
export const describeEntry: (entry: DictionaryEntry) => DescribedSense[] = remember(({ senses }) =>
  senses.filter(isMeaning).map((sense) => {
    const gloss = tidySense(sense);
    return { ...describeGloss(gloss, partsOfSpeechOf(gloss)), unlikely: unlikelihood(sense) };
  }),
);

/** Describes a gloss whose parts of speech are known. */
export function describeGloss(gloss: string, shapes: ReadonlySet<PartOfSpeech>): Description {
  return { gloss, shapes, synonyms: gloss.split(/[;:,] /).map(contentWords) };
}

// Remarks of CC-CEDICT on senses that a plain modern text rarely has, and on those that stand only inside longer words;
// what is only the literal meaning of an idiom counts as little.
const RARE =
  /\((old|archaic|literary|dialect|slang|Internet slang|vulgar|coll\.|Tw|loanword|Buddhism|math\.|chess|Chinese chess|chemistry|physics|computing|legal|name|fig\.|of food)\b/;
const BOUND = /\((bound form|prefix|suffix)\)/;

function unlikelihood(sense: string): number {
  return (
    (RARE.test(sense) ? 2.5 : 0) +
    (BOUND.test(sense) ? 1 : 0) +
    (/^abbr\. for/.test(sense) ? 3 : 0) +
    (/^lit\. [^;]*$/.test(sense) ? 2.5 : 0)
  );
}
