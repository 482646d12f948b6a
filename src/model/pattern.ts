import { z } from 'astro/zod';
import { bilingual, frame, id } from './text.ts';

/**
 * An entry of `patterns.yaml`: a construction to point out, in one of the forms of `match`. `level` is HSK 2.0 (1–6).
 */
export const pattern = z.strictObject({
  id,
  name: z.string().min(1),
  formula: z.string().min(1),
  match: z.array(frame).min(1),
  level: z.int().min(1).max(6),
  explanation: z.string().min(1),
  example: bilingual,
});
export type Pattern = z.infer<typeof pattern>;

/** `patterns.yaml`, whole. */
export const patterns = z.array(pattern);
