import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile one entry of `testResults` */

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addUp(counts) {
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/**
 * Counts the tests in a report of Vitest's JSON reporter.
 * @param {string} file the report; without one the run counts as one failure
 * @param {number} code Vitest's exit code
 * @returns {Count}
 */
export function readVitestReport(file, code) {
  /** @type {{ testResults: TestFile[] }} */
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  return countTests(report.testResults, code);
}

/**
 * A test that was skipped did not pass. A file that could not be loaded is one failure, and so is a run that ended
 * badly although every test in it passed.
 * @param {readonly TestFile[]} files
 * @param {number} code
 * @returns {Count}
 */
export function countTests(files, code) {
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const unloaded = files.filter(
    (file) => file.status !== 'passed' && file.assertionResults.length === 0,
  ).length;
  const failed = tests.length - passed + unloaded;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
