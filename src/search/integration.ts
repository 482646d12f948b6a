import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { annotatedArticle } from '../model/article.ts';
import { entities } from '../model/entity.ts';
import { byNewest } from '../reading/order.ts';
import { buildSearchIndex } from './build-index.ts';

/** Indexes the articles of a content folder when the site is built. */
export function searchIndex(contentFolder: string): AstroIntegration {
  return {
    name: 'pangzhu-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await buildSearchIndex({
          ...readContent(contentFolder),
          outDir: fileURLToPath(dir),
        });
        logger.info(`${files} files, ${Math.round(bytes / 1024)} kB`);
      },
    },
  };
}

function readContent(folder: string) {
  const files = globSync(join(folder, 'articles/*/annotations.json'));
  const articles = files.map((file) => annotatedArticle.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const names = join(folder, 'entities.yaml');
  return {
    articles: articles.toSorted(byNewest),
    entities: entities.parse((existsSync(names) && parse(readFileSync(names, 'utf8'))) || []),
  };
}
