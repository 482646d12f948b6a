import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { complain } from './console.mjs';
import { root } from './paths.mjs';

const NEEDED_MAJOR = 24;

/**
 * The Node that runs everything after the install: the one that package-lock.json brings, else this one if it is
 * new enough. Ends the process with a plain message if neither is.
 * @returns {string} the program's path
 */
export function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(root, 'node_modules', `node-${platformName()}-${process.arch}`, 'bin', name);
  const found = [brought, process.execPath].find((path) => existsSync(path) && major(path) >= NEEDED_MAJOR);
  if (found) return found;
  complain(
    `Node ${NEEDED_MAJOR} is needed, this is ${process.version}, and npm has none for ` +
      `${process.platform}-${process.arch}. Install Node ${NEEDED_MAJOR} and start again.`,
  );
  process.exit(1);
}

/** @returns {string} the platform as the `node-…` packages spell it */
function platformName() {
  return process.platform === 'win32' ? 'win' : process.platform;
}

/**
 * @param {string} path a Node program
 * @returns {number} its major version, 0 if it does not run here
 */
function major(path) {
  const { status, stdout } = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : 0;
}
