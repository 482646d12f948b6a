import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { complain, say, since, withProgress } from './console.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const folder = join(root, 'node_modules', 'nodejieba');
const binding = join(folder, 'build', 'Release', 'nodejieba.node');

/** @returns {boolean} whether nodejieba's compiled part is there and loads: tried apart, as a bad one can crash */
export function bindingLoads() {
  if (!existsSync(binding)) return false;
  const load = 'require(process.argv[1])';
  return spawnSync(process.execPath, ['-e', load, binding], { stdio: 'ignore' }).status === 0;
}

/**
 * Compiles nodejieba's binding with npm's own node-gyp. Its own install script cannot be relied on: it fetches a
 * ready-made one from outside the registry. N-API keeps one binding good for every Node version.
 * @param {string} nodeGyp path of node-gyp's script
 * @returns {Promise<boolean>} whether the binding loads now; says what is missing if it does not
 */
export async function buildBinding(nodeGyp) {
  const start = performance.now();
  say('nodejieba: compiling its binding, half a minute or so');
  const headers = headerPrefix();
  const args = [nodeGyp, 'rebuild', '--directory', folder, '--loglevel=error'];
  const build = run(process.execPath, headers ? [...args, `--nodedir=${headers}`] : args, { quiet: true });
  await withProgress(build, () => 'compiling');
  const good = bindingLoads();
  if (good) say(`nodejieba: compiled in ${since(start)}`);
  else complainOfBuild(headers);
  return good;
}

/** @returns {string | undefined} the first prefix that has Node's headers; without one node-gyp fetches them */
function headerPrefix() {
  return [dirname(dirname(process.execPath)), '/usr', '/usr/local'].find((prefix) =>
    existsSync(join(prefix, 'include', 'node', 'node_version.h')),
  );
}

/** @param {string | undefined} headers */
function complainOfBuild(headers) {
  const missing = ['python3', 'make', 'g++'].filter((name) => !isOnPath(name));
  complain(
    'nodejieba: its binding could not be compiled, so texts that have no word cuts cannot be read in.',
  );
  if (missing.length > 0) complain(`  Not found: ${missing.join(', ')}.`);
  if (!headers)
    complain('  Node’s headers (include/node) were not found, and node-gyp could not fetch them.');
  complain('  On Debian: apt-get install python3 make g++; then: npm run postinstall');
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, name)));
}
