import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { complain, say, since, withProgress } from './console.mjs';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Looks for Chromium: where CHROMIUM_PATH says, else Playwright's own, else by its names on PATH.
 * @returns {string | undefined} the program's path
 * @throws if CHROMIUM_PATH names no file
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  return [named, playwrightsOwn(), ...namesOnPath()].find((path) => path && existsSync(path));
}

/**
 * What Playwright's `chromium.launch` needs here. Chromium has no sandbox for root, and then will not start in one.
 * @returns {{ executablePath: string, args: string[] }}
 * @throws if there is no Chromium, with the command that brings it
 */
export function launchOptions() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(`No Chromium found. ${advice}`);
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

const advice =
  'Install it with `apt-get install chromium` (Debian, as root) or `npx playwright-core install chromium`, ' +
  'or name it in CHROMIUM_PATH.';

/**
 * Finds Chromium, or installs Debian's where we are root and have apt-get.
 * @returns {Promise<string | undefined>} the program's path; if there is none, says what to do
 */
export async function ensureChromium() {
  const found = findChromium() ?? (canInstall() ? await installChromium() : undefined);
  if (!found) complain(`Chromium: not found. ${advice}`);
  return found;
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @returns {Promise<string | undefined>} */
async function installChromium() {
  const start = performance.now();
  say('Chromium: not found, installing Debian’s');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    await withProgress(run('apt-get', ['-qq', ...args], { env, quiet: true }), () => `apt-get ${args[0]}`);
  }
  const found = findChromium();
  if (found) say(`Chromium: installed in ${since(start)}`);
  return found;
}

/** @returns {string | undefined} */
function playwrightsOwn() {
  /** @type {typeof import('playwright-core')} */
  const playwright = createRequire(import.meta.url)('playwright-core');
  return playwright.chromium.executablePath();
}

function namesOnPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
