// Node's own modules only, and nothing newer than Node 20: this runs before anything is installed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './install/chromium.mjs';
import { say, since } from './install/console.mjs';
import { endWithNpm } from './install/parent.mjs';
import { prepare, runScript } from './install/prepare.mjs';
import { addUp, readVitestReport } from './test/count.mjs';

/** @typedef {import('./test/count.mjs').Count} Count */

const start = performance.now();
endWithNpm();
const { node, segmenter } = await prepare();
const chromium = await ensureChromium();
if (chromium) process.env['CHROMIUM_PATH'] = chromium;
const reports = mkdtempSync(join(tmpdir(), 'pangzhu-test-'));

/** @type {Record<string, Count>} in the order in which they run: ESLint reads the types that `astro check` writes */
const counts = {
  nodejieba: verdict(segmenter),
  Chromium: verdict(chromium !== undefined),
  Types: await check('types'),
  ESLint: await check('lint:code'),
  Stylelint: await check('lint:styles'),
  Prettier: await check('lint:format'),
  'Unit tests': await tests('unit'),
  'Content as its sources say': await check('content', ['--check']),
  Build: await check('build'),
};
counts['Site tests'] = counts['Build']?.failed ? verdict(false) : await tests('site');

rmSync(reports, { recursive: true });
for (const [name, { failed }] of Object.entries(counts)) if (failed > 0) say(`FAILED ${name}: ${failed}`);
const total = addUp(Object.values(counts));
say(`All checks took ${since(start)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * Runs a script of package.json that counts as one check.
 * @param {string} script
 * @param {readonly string[]} [args]
 * @returns {Promise<Count>}
 */
async function check(script, args = []) {
  say(`npm run ${[script, ...args].join(' ')}`);
  return verdict((await runScript(node, script, args)) === 0);
}

/**
 * Runs a project of vitest.config.ts, each test of which counts.
 * @param {string} project
 * @returns {Promise<Count>}
 */
async function tests(project) {
  say(`npm run test:${project}`);
  const file = join(reports, `${project}.json`);
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runScript(node, `test:${project}`, args);
  return readVitestReport(file, code);
}

/**
 * @param {boolean} good
 * @returns {Count}
 */
function verdict(good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
