import { z } from 'astro/zod';
import { address, partOfSpeech, reading } from './text.ts';

const why = z.string().min(1);

/** Sets the word cuts wherever these characters stand: `能 以 一 份`. `in` limits it to one block or sentence. */
export const cutFix = z.strictObject({ cut: z.string().min(1), in: address.optional(), why });

/** Sets reading, gloss or part of speech of a word at one place; `nth` counts it within that place, from 1. */
export const wordFix = z
  .strictObject({
    word: z.string().min(1),
    in: address.optional(),
    nth: z.int().positive().optional(),
    reading: reading.optional(),
    gloss: z.string().min(1).optional(),
    pos: partOfSpeech.optional(),
    why,
  })
  .refine((fix) => fix.reading ?? fix.gloss ?? fix.pos, 'a reading, a gloss or a pos to set')
  .refine((fix) => !fix.nth || fix.in, '`nth` needs `in`');

/** `fixes.yaml`: corrections to what the machine made of one article, each with its reason. */
export const fixes = z.strictObject({
  cuts: z.array(cutFix).default([]),
  words: z.array(wordFix).default([]),
});
export type Fixes = z.infer<typeof fixes>;
export type CutFix = z.infer<typeof cutFix>;
export type WordFix = z.infer<typeof wordFix>;
