import { findNode } from './node.mjs';
import { bindingLoads } from './nodejieba.mjs';
import { ensurePackages, runNpm } from './packages.mjs';
import { run } from './run.mjs';

/**
 * Brings everything that the other scripts need, in so far as it is missing: packages, Node 24, nodejieba's binding.
 * @returns {Promise<{ node: string, segmenter: boolean }>} Node's path; whether nodejieba can be used
 */
export async function prepare() {
  await ensurePackages();
  const node = findNode();
  const segmenter = bindingLoads() || (await buildThroughNpm());
  return { node, segmenter };
}

/** npm knows where its node-gyp is, so the binding is built by the script that it runs after an install. */
async function buildThroughNpm() {
  await runNpm(['run', '--silent', 'postinstall']);
  return bindingLoads();
}

/**
 * Runs a script of package.json under the given Node, by `node --run`, which puts node_modules/.bin on PATH.
 * @param {string} node
 * @param {string} script
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} its exit code
 */
export function runScript(node, script, args = []) {
  return run(node, ['--run', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}
