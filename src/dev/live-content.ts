import { isAbsolute, join, relative, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { ContentError, type Fault } from '../model/content-error.ts';
import { buildEach } from '../pipeline/build-all.ts';
import { carryOut } from '../pipeline/carry-out.ts';
import { cacheFileOf } from '../pipeline/content-cache.ts';
import { SHARED_FILES } from '../pipeline/load-content.ts';
import { planUpdate } from '../pipeline/plan-update.ts';

/**
 * Keeps the articles up to date while the development server runs: whenever what people write changes, the articles that
 * depend on it are built, and the open pages reload. Faults are told in the terminal and over the page; the last good
 * articles stay.
 */
export function liveContent(content: string): AstroIntegration {
  let fault: ContentError | undefined;
  const attempt = async (logger: AstroIntegrationLogger): Promise<string[]> => {
    try {
      const written = await updateArticles(content);
      fault = undefined;
      if (written.length) logger.info(`rebuilt ${written.join(', ')}`);
      return written;
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
      fault = error instanceof ContentError ? error : undefined;
      return [];
    }
  };
  return {
    name: 'pangzhu-live-content',
    hooks: {
      // Astro looks for the articles after this
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'dev') await attempt(logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => fault && server.ws.send({ type: 'error', err: asViteError(fault) });
        const update = oneAtATime(async () => {
          const wasFaulty = fault !== undefined;
          const written = await attempt(logger);
          if (written.length || (wasFaulty && !fault)) server.ws.send({ type: 'full-reload' });
          tell();
        });
        server.ws.on('connection', tell);
        server.watcher.add([join(content, 'sources'), ...SHARED_FILES.map((name) => join(content, name))]);
        server.watcher.on('all', (_, path) => {
          if (isWrittenByPeople(content, path)) update();
        });
      },
    },
  };
}

/** Builds what has changed, and tells which articles are written anew. Dictionaries are loaded for the first of them only. */
async function updateArticles(content: string): Promise<string[]> {
  const plan = planUpdate(content, { cacheFile: cacheFileOf(content) });
  const articles = plan.stale.length
    ? buildEach(content, plan.stale, plan.shared, await loadLanguageOnce())
    : [];
  const { written, removed } = carryOut(plan, articles);
  return [...written, ...removed];
}

let language: Promise<ReturnType<typeof import('../language/load-language.ts').loadLanguage>> | undefined;
const loadLanguageOnce = () =>
  (language ??= import('../language/load-language.ts').then(({ loadLanguage }) => loadLanguage()));

function isWrittenByPeople(content: string, path: string): boolean {
  const inside = relative(content, path);
  return !isAbsolute(inside) && (inside.startsWith(`sources${sep}`) || SHARED_FILES.includes(inside));
}

/** Does some work when it is asked for; asked for while it goes on, does it once more afterwards. */
function oneAtATime(work: () => Promise<void>): () => void {
  let state: 'idle' | 'busy' | 'again' = 'idle';
  const run = async () => {
    do {
      state = 'busy';
      await work();
    } while ((state as string) === 'again');
    state = 'idle';
  };
  return () => {
    if (state === 'idle') void run();
    else state = 'again';
  };
}

function asViteError(error: ContentError) {
  const [first] = error.faults as readonly [Fault];
  const loc = { file: first.file, line: first.line ?? 1, column: 0 };
  return { message: error.message, stack: '', id: first.file, loc, plugin: 'pangzhu content' };
}
