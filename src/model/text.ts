import { z } from 'astro/zod';

/** A non-empty text in both languages of the site: simplified Chinese and English. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** The script of a text; absent where it is the simplified one. */
export const script = z.literal('traditional');

/**
 * Numbered pinyin, one syllable per character, parted by single spaces: `Bei3 yue1`, `nu:3 ren2`.
 * The notation is CC-CEDICT's: `u:` for ü, tone 5 for the neutral tone, a capital for a name. Before a syllable `-` and
 * `_` say that the spelling has a hyphen or a space there: `di4 -yi1` dì-yī, `yi1 _ge4` yī gè.
 */
export const reading = z
  .string()
  .regex(/^[A-Za-z:]+[1-5]( [-_]?[A-Za-z:]+[1-5])*$/, 'numbered pinyin, such as "fan3 dao3"');

/** What an entity, a construction or an article goes by, in addresses too. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** A run of whole words, or several joined by ` … ` for any run of words between them in one sentence: `在 … 问题上`. */
export const frame = z.string().regex(/^[^\s…]+( … [^\s…]+)*$/, 'words, or words joined by " … "');

/** Part of speech, in the words a reader sees. */
export const partOfSpeech = z.enum([
  'noun',
  'name',
  'time',
  'localizer',
  'verb',
  'auxiliary',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'particle',
  'pronoun',
  'numeral',
  'measure',
  'idiom',
]);
export type PartOfSpeech = z.infer<typeof partOfSpeech>;

/** Address of a block (`p7`) or a sentence (`p7s2`) within its article. */
export const address = z
  .string()
  .regex(/^[tdhp][1-9]\d*(s[1-9]\d*)?$/, 'a block such as p7, or a sentence such as p7s2');
