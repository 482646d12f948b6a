import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, ifThere } from './if-there.ts';

/**
 * Makes a folder in which this process lays something ready: its name begins with `prefix`, and has the number of the
 * process, by which others that come meanwhile can tell whether anybody is at work on it.
 */
export function makeOwned(parent: string, prefix: string): string {
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

/** Clears away such folders, but for those of other processes that run. */
export function clearOwned(parent: string, prefix: string): void {
  for (const name of ifThere(() => readdirSync(parent)) ?? [])
    if (name.startsWith(prefix) && !isOfAnother(name.slice(prefix.length)))
      rmSync(join(parent, name), { recursive: true, force: true });
}

/** Whether a process other than this one is at work on a folder; one that had the number of this one is gone. */
function isOfAnother(owned: string): boolean {
  const owner = Number(owned.split('-')[0]);
  return owner !== process.pid && isRunning(owner);
}

function isRunning(processNumber: number): boolean {
  try {
    return process.kill(processNumber, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
