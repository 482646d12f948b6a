import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Share } from '../share.ts';

/** Says at the root of what is built which share of the site it is. */
export const shareFile = 'share.json';

/** Marks what is built as a share of the site. */
export function markShare(share: Share): AstroIntegration {
  return {
    name: 'pangzhu-share',
    hooks: {
      'astro:build:done': ({ dir }) =>
        writeFileSync(join(fileURLToPath(dir), shareFile), JSON.stringify(share)),
    },
  };
}

/** Which share of a site a folder is. Throws where it is none. */
export const shareIn = (folder: string): Share =>
  JSON.parse(readFileSync(join(folder, shareFile), 'utf8')) as Share;
