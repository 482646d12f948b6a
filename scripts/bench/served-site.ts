import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/site.ts';
import { serveSite } from '../serve.mjs';
import { buildCold, writeSite } from './astro-project.ts';
import { floorPage } from './floor-page.ts';
import { loadSample } from './sample.ts';
import { withFolder } from './temporary.ts';

/** Builds the site as it is and serves it for some work; beside its pages, the article as plain HTML at `floor/`. */
export function withServedSite<T>(work: (url: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await buildCold(writeSite(folder, contentFolder));
    const dist = join(folder, 'dist');
    mkdirSync(join(dist, 'floor'));
    writeFileSync(join(dist, 'floor', 'index.html'), floorPage(loadSample().article));
    const server = await serveSite({ folder: dist });
    try {
      return await work(server.url);
    } finally {
      await server.close();
    }
  });
}
