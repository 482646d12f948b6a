import { z } from 'astro/zod';
import { datetime } from './article.ts';
import { address, partOfSpeech, reading } from './text.ts';

const why = z.string().min(1);

// Curly quotes are part of a value in YAML, and who writes them around one hardly means them
const unquoted = z
  .string()
  .min(1)
  .regex(/^(?!“.*”$)/u, 'a text without curly quotes around it');

/**
 * Sets the word cuts wherever these characters stand: `能 以 一 份`. `in` limits it to one block or sentence. A word is part
 * of an address, so it has no slash.
 */
const cutFix = z.strictObject({
  cut: z
    .string()
    .regex(/^[^/\\]{1,100}$/, 'words without slashes, separated by spaces, at most 100 characters'),
  in: address.optional(),
  why,
});

/**
 * Sets reading, gloss, part of speech or English of a word at one place; `nth` counts it within that place, from 1.
 * `english` is the stretch of the translation that renders the word, stretches that lie apart joined by ` … `, '' for none.
 */
const wordFix = z
  .strictObject({
    word: unquoted,
    in: address.optional(),
    nth: z.int().positive().optional(),
    reading: reading.optional(),
    gloss: unquoted.optional(),
    pos: partOfSpeech.optional(),
    english: z.string().optional(),
    why,
  })
  .refine(
    ({ reading, gloss, pos, english }) => [reading, gloss, pos, english].some((value) => value !== undefined),
    'a reading, a gloss, a pos or English to set',
  )
  .refine((fix) => !fix.nth || fix.in, '`nth` needs `in`');

/** Sets or confirms the date that a stretch of text names at one place. */
const dateFix = z.strictObject({ text: z.string().min(1), in: address, date: datetime, why });

/** Takes back a construction that the finder marks at one place where it is none. */
const patternFix = z.strictObject({ not: z.string().min(1), in: address, why });

/** `fixes.yaml`: corrections to what the machine made of one article, each with its reason. */
export const fixes = z.strictObject({
  cuts: z.array(cutFix).default([]),
  words: z.array(wordFix).default([]),
  dates: z.array(dateFix).default([]),
  patterns: z.array(patternFix).default([]),
});
export type CutFix = z.infer<typeof cutFix>;
export type DateFix = z.infer<typeof dateFix>;
export type PatternFix = z.infer<typeof patternFix>;
export type WordFix = z.infer<typeof wordFix>;
