import { z } from 'astro/zod';
import { bilingual } from './text.ts';

/**
 * An entry of `patterns.yaml`: a construction to point out. Each alternative of `match` is a run of whole words, or
 * several of them joined by ` … ` for any run of words between them in the same sentence. `level` is HSK 2.0 (1–6).
 */
export const pattern = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  name: z.string().min(1),
  formula: z.string().min(1),
  match: z.array(z.string().regex(/^[^\s…]+( … [^\s…]+)*$/, 'words, or words joined by " … "')).min(1),
  level: z.int().min(1).max(6),
  explanation: z.string().min(1),
  example: bilingual,
});
export type Pattern = z.infer<typeof pattern>;

/** `patterns.yaml`, whole. */
export const patterns = z.array(pattern);
