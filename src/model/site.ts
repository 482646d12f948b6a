import { z } from 'astro/zod';
import { bilingual } from './text.ts';

/** `site.yaml`: what a publisher sets for the whole site. `base` is the path it is served under. */
export const site = z.strictObject({
  name: bilingual,
  tagline: bilingual,
  address: z.url(),
  base: z.string().regex(/^\/([^\s]*\/)?$/, 'a path that starts and ends with a slash'),
});
export type Site = z.infer<typeof site>;
