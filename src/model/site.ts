import { z } from 'astro/zod';
import { bilingual } from './text.ts';

/** `site.yaml`: what a publisher sets for the whole site. `base` is the path it is served under. */
export const site = z.strictObject({
  name: bilingual,
  tagline: bilingual,
  address: z.url({ protocol: /^https?$/ }),
  base: z.string().regex(/^\/([\w.~-]+\/)*$/, 'a path that starts and ends with a slash: /reader/'),
});
export type Site = z.infer<typeof site>;
