import { z } from 'astro/zod';
import { frame, partOfSpeech, reading } from './text.ts';

/** One sense of a headword, short enough to stand in a margin; `frames` are the constructions that it belongs to. */
const lexiconSense = z.strictObject({
  reading,
  gloss: z.string().min(1).max(60),
  pos: partOfSpeech,
  frames: z.array(frame).min(1).optional(),
});
export type LexiconSense = z.infer<typeof lexiconSense>;

/** `lexicon.yaml`: senses reviewed by a person, true for any text; the first is the commonest. */
export const lexicon = z.record(z.string().min(1), z.array(lexiconSense).min(1));
export type Lexicon = z.infer<typeof lexicon>;
