import sitemap from '@astrojs/sitemap';
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../model/site.ts';

/** Lists the pages of a site that is built whole. */
export const siteMap = (): AstroIntegration => sitemap({ filter: (page) => !page.endsWith('/offline/') });

type Hooks = {
  'astro:config:done': (options: object) => Promise<void>;
  'astro:routes:resolved': (options: object) => void;
  'astro:build:done': (options: object) => Promise<void>;
};

/** Lists the pages that are in a folder, as the integration does when a site is built: it can be called in no other way. */
export async function writeSitemap(folder: string, { address, base }: Site): Promise<void> {
  const hooks = siteMap().hooks as Hooks;
  const files = globSync('**/index.html', { cwd: folder });
  const pages = files.map((file) => ({ pathname: `${dirname(file)}/`.replace(/^\.\//, '') }));
  const logger = {
    info: () => undefined,
    warn: (message: string) => {
      throw new Error(message);
    },
    error: (message: string) => {
      throw new Error(message);
    },
  };
  await hooks['astro:config:done']({ config: { site: address, base } });
  hooks['astro:routes:resolved']({ routes: [] });
  await hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`), pages, logger });
}
