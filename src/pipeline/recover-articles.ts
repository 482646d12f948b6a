import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for an article that is to be taken away. */
export const GONE = '.gone';

// What a process lays ready has its number in its name, and is of this one change only: others that come meanwhile can
// tell whether anybody is at work on it.
const NEXT = '.next-';
const READY = '.ready-';

export const nextPrefix = (): string => `${NEXT}${process.pid}-`;

/** The name that makes what is laid ready count. */
export const readyName = (next: string): string => next.replace(NEXT, READY);

/**
 * Brings articles out of what a killed process left: as they were before, or as they were all to become. What another
 * process is laying ready stays; what counts is finished by whoever comes, together with that process if it lives.
 */
export function recoverArticles(articles: string): void {
  for (const name of ifThere(() => readdirSync(articles)) ?? []) {
    const folder = join(articles, name);
    if (name.startsWith(READY)) finish(folder, articles);
    if (name.startsWith(NEXT) && !isOfAnother(name)) rmSync(folder, { recursive: true, force: true });
  }
}

// Every step takes something out of this folder or puts something into it, so that it cannot be done once more after
// another process has finished, which may have begun the next change by then.
function finish(ready: string, articles: string): void {
  const slugs = (ifThere(() => readdirSync(ready)) ?? []).filter((name) => !name.startsWith('.'));
  for (const slug of slugs) {
    const [from, to] = [join(ready, slug), join(articles, slug)];
    const files = ifThere(() => readdirSync(from)) ?? [];
    if (files.includes(GONE)) ifThere(() => renameSync(to, join(ready, `.${slug}`)));
    else moveFiles(files, from, to);
    rmSync(from, { recursive: true, force: true });
  }
  rmSync(ready, { recursive: true, force: true });
}

// A file takes the place of another in one step. A folder with nothing in it is done with: its files have been moved, or
// its article taken away, and the process was killed before it went too.
function moveFiles(files: readonly string[], from: string, to: string): void {
  if (files.length === 0) return;
  if (existsSync(to)) for (const file of files) ifThere(() => renameSync(join(from, file), join(to, file)));
  else ifThere(() => renameSync(from, to));
}

/** Whether a process other than this one is at work on a folder; one that had the number of this one is gone. */
function isOfAnother(name: string): boolean {
  const owner = Number(name.slice(NEXT.length).split('-')[0]);
  return owner !== process.pid && isRunning(owner);
}

function isRunning(processNumber: number): boolean {
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What a task on a file gives; nothing where the file is gone. */
function ifThere<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
