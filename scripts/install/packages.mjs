import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complain, say, since, withProgress } from './console.mjs';
import { root } from './paths.mjs';
import { outerPath, run } from './run.mjs';

/** @typedef {import('../lock/complete.mjs').LockEntry} LockEntry */
/** @typedef {import('../lock/complete.mjs').LockPackages} LockPackages */

/**
 * Whether what npm recorded as installed is what the lock file asks for. Only optional packages may be absent:
 * those for other platforms.
 * @param {LockPackages} locked
 * @param {LockPackages} installed
 * @returns {boolean}
 */
export function isCurrent(locked, installed) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  return (
    wanted.every(([path, entry]) =>
      sameEntry(entry, installed[path] ?? (entry.optional ? entry : undefined)),
    ) && Object.keys(installed).every((path) => path in locked)
  );
}

/**
 * @param {LockEntry} wanted
 * @param {LockEntry | undefined} found
 */
function sameEntry(wanted, found) {
  return found?.version === wanted.version && found?.integrity === wanted.integrity;
}

/** Installs the packages that package-lock.json names, unless they are installed already. */
export async function ensurePackages() {
  const locked = readPackages('package-lock.json') ?? {};
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed && isCurrent(locked, installed)) return;
  const start = performance.now();
  say('Packages: installing from the npm registry what package-lock.json names');
  await withProgress(runNpmCi(), () => `${countInstalled(locked)} of at most ${Object.keys(locked).length}`);
  say(`Packages: installed in ${since(start)}`);
}

/** `npm ci` without anyone's install scripts, which also holds for an npm too old to know `allowScripts`. */
async function runNpmCi() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runNpm(args, true);
  if (code === 0) return;
  complain('Packages: `npm ci` failed, see above. Is the npm registry within reach?');
  process.exit(1);
}

/**
 * @param {readonly string[]} args
 * @param {boolean} [quiet]
 * @returns {Promise<number>} npm's exit code
 */
export function runNpm(args, quiet = false) {
  // npm is a .cmd file on Windows, which only a shell can start
  return run('npm', args, { quiet, shell: process.platform === 'win32', env: { PATH: outerPath } });
}

/** @param {LockPackages} locked */
function countInstalled(locked) {
  return Object.keys(locked).filter((path) => path && existsSync(join(root, path, 'package.json'))).length;
}

/**
 * @param {string} file a lock file's path in the project
 * @returns {LockPackages | undefined} nothing if there is no such file
 */
function readPackages(file) {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  /** @type {{ packages: LockPackages }} */
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  return lock.packages;
}
