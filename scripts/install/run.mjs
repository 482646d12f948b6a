import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

const binaries = join(root, 'node_modules', '.bin');

/** PATH without the project's own programs, so that npm runs on a Node that `npm ci` does not remove. */
export const outerPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => folder !== binaries)
  .join(delimiter);

/** @typedef {{ env?: NodeJS.ProcessEnv, shell?: boolean, quiet?: boolean }} RunOptions */

/**
 * Runs a program in the project's folder, without input, to its end. Ctrl-C ends the program and then us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options] `quiet` keeps standard output from the screen
 * @returns {Promise<number>} its exit code; 1 if a signal ended it
 * @throws if the program cannot be started
 */
export function run(command, args, { env = {}, shell = false, quiet = false } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    shell,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const release = passSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      release();
      resolve(code ?? 1);
    });
  });
}

/**
 * Passes Ctrl-C and termination on to a child, and ends this process when the child has gone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops passing
 */
function passSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    child.once('exit', () => process.exit(128 + constants.signals[signal]));
    child.kill(signal);
  };
  process.once('SIGINT', pass).once('SIGTERM', pass);
  return () => process.off('SIGINT', pass).off('SIGTERM', pass);
}
