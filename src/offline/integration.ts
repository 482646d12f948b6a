import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { annotatedArticles } from '../annotations.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Share } from '../share.ts';
import { listFiles } from './lists.ts';

/**
 * Makes the site readable without a network: bundles the service worker, and lists for it the files of the built site.
 * Has to come after whatever adds files to the site. What is made of a share of the site is listed when all are together.
 */
export function offline(contentFolder: string, share: Share): AstroIntegration {
  return {
    name: 'pangzhu-offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundleWorker] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        if (share.count > 1) return;
        const lists = writeLists(fileURLToPath(dir), annotatedArticles(contentFolder));
        logger.info(`files are listed in ${lists} groups`);
      },
    },
  };
}

/** The worker stands at the root of the site, as its address says which pages are in its care. */
const bundleWorker = {
  name: 'pangzhu-worker',
  apply: 'build' as const,
  buildStart(this: BuildContext) {
    if (this.environment.name !== 'client') return;
    this.emitFile({ type: 'chunk', id: 'src/offline/worker/main.ts', fileName: 'sw.js' });
  },
};

type BuildContext = {
  environment: { name: string };
  emitFile(file: { type: 'chunk'; id: string; fileName: string }): void;
};

/** Writes the lists of a built site into it, and the version that they make into its worker. Returns how many lists. */
export function writeLists(folder: string, articles: Iterable<AnnotatedArticle>): number {
  const { lists, version } = listFiles(folder, articles);
  for (const [group, list] of lists) {
    const file = join(folder, 'offline', `${group}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(list));
  }
  const worker = join(folder, 'sw.js');
  const code = readFileSync(worker, 'utf8').replace(/^const version=".*";\n/, '');
  writeFileSync(worker, `const version="${version}";\n${code}`);
  return lists.size;
}
