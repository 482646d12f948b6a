import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeOf, ifThere } from './if-there.ts';
import { clearOwned } from './owned-folder.ts';

/** Stands for an article that is to be taken away. */
export const GONE = '.gone';

/** What the name of a folder begins with in which a change is laid ready. */
export const NEXT = '.next-';

// One folder for all processes, so that no more than one change counts at a time. The change is in a folder of its own
// name within: whoever is late with a step of one change cannot do it to the next.
const READY = '.ready';

/** The folder of the change within that in which it is laid ready. */
export const changeIn = (next: string): string => join(next, basename(next));

/** Makes a change count that is laid ready. One that counts already is finished before, so that no two are mixed. */
export function makeCount(next: string, articles: string): void {
  for (;;) {
    finishReady(articles);
    try {
      renameSync(next, join(articles, READY));
      return;
    } catch (error) {
      if (!isOccupied(error)) throw error;
    }
  }
}

/**
 * Brings articles out of what a killed process left: as they were before, or as they were all to become. What another
 * process is laying ready stays; what counts is finished by whoever comes, together with that process if it lives.
 */
export function recoverArticles(articles: string): void {
  finishReady(articles);
  clearOwned(articles, NEXT);
}

function finishReady(articles: string): void {
  const ready = join(articles, READY);
  for (const change of ifThere(() => readdirSync(ready)) ?? []) finish(join(ready, change), articles);
  try {
    rmdirSync(ready);
  } catch (error) {
    // The next change may have come by now
    if (codeOf(error) !== 'ENOENT' && !isOccupied(error)) throw error;
  }
}

/** Whether a folder cannot be replaced or removed because something is in it. */
const isOccupied = (error: unknown): boolean => /^(?:ENOTEMPTY|EEXIST)$/.test(codeOf(error) ?? '');

// Every step takes something out of this folder or puts something into it, so that it cannot be done once more after
// another process has finished, which may have begun the next change by then.
function finish(change: string, articles: string): void {
  const slugs = (ifThere(() => readdirSync(change)) ?? []).filter((name) => !name.startsWith('.'));
  for (const slug of slugs) {
    const [from, to] = [join(change, slug), join(articles, slug)];
    const files = ifThere(() => readdirSync(from)) ?? [];
    if (files.includes(GONE)) ifThere(() => renameSync(to, join(change, `.${slug}`)));
    else moveFiles(files, from, to);
    rmSync(from, { recursive: true, force: true });
  }
  rmSync(change, { recursive: true, force: true });
}

// A file takes the place of another in one step. A folder with nothing in it is done with: its files have been moved, or
// its article taken away, and the process was killed before it went too.
function moveFiles(files: readonly string[], from: string, to: string): void {
  if (files.length === 0) return;
  if (existsSync(to)) for (const file of files) ifThere(() => renameSync(join(from, file), join(to, file)));
  else ifThere(() => renameSync(from, to));
}
