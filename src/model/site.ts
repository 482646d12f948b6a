import { z } from 'astro/zod';
import { bilingual } from './text.ts';

const PATH = 'a path that starts and ends with a slash: / or /reader/';
const ADDRESS = 'the address of the server: https://example.org';

/** `site.yaml`: what a publisher sets for the whole site. `base` is the path it is served under. */
export const site = z.strictObject({
  name: bilingual,
  tagline: bilingual,
  address: z.url({ protocol: /^https?$/, error: ADDRESS }),
  base: z.string(PATH).regex(/^\/([\w.~-]+\/)*$/, PATH),
});
export type Site = z.infer<typeof site>;
