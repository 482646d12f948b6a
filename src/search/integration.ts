import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { annotationsFiles, readAnnotations } from '../annotations.ts';
import { entities } from '../model/entity.ts';
import { byNewest } from '../reading/order.ts';
import { partOf, sharesOf, type Share } from '../share.ts';
import { buildSearchIndex, volumesOf } from './build-index.ts';

/** Indexes the articles of a content folder, or a share of them, when the site is built. */
export function searchIndex(contentFolder: string, share: Share): AstroIntegration {
  return {
    name: 'pangzhu-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await buildSearchIndex({
          ...readContent(contentFolder, share),
          outDir: fileURLToPath(dir),
        });
        logger.info(`${files} files, ${Math.round(bytes / 1024)} kB`);
      },
    },
  };
}

function readContent(folder: string, share: Share) {
  const order = annotationsFiles(folder).map((file) => {
    const { slug, date } = readAnnotations(file);
    return { file, slug, date };
  });
  order.sort(byNewest);
  const before = sharesOf(share.count)
    .slice(0, share.number - 1)
    .map((other) => partOf(order, other).length);
  const names = join(folder, 'entities.yaml');
  return {
    // One by one: together they would not fit into memory
    articles: partOf(order, share)
      .values()
      .map(({ file }) => readAnnotations(file)),
    entities: entities.parse((existsSync(names) && parse(readFileSync(names, 'utf8'))) || []),
    after: share.count === 1 ? undefined : startOf(before),
  };
}

function startOf(before: readonly number[]): { articles: number; volumes: number } {
  let [articles, volumes] = [0, 0];
  for (const count of before) {
    volumes += volumesOf(count, undefined, articles).length;
    articles += count;
  }
  return { articles, volumes };
}
