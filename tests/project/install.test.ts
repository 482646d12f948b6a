import { afterEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/install/chromium.mjs';
import { bindingLoads } from '../../scripts/install/nodejieba.mjs';
import { isCurrent } from '../../scripts/install/packages.mjs';
import { addUp, countTests } from '../../scripts/test/count.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('an install is current', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-darwin-arm64': { version: '2.0.0', optional: true },
  };
  const installed = { 'node_modules/a': locked['node_modules/a'] };

  test('if all is there but packages for other platforms', () => {
    expect(isCurrent(locked, installed)).toBe(true);
  });

  test.each([
    ['nothing is there', {}],
    ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['a checksum differs', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
    ['there is one too many', { ...installed, 'node_modules/c': { version: '3.0.0' } }],
  ])('not if %s', (_, found) => {
    expect(isCurrent(locked, found)).toBe(false);
  });
});

test('nodejieba’s binding loads', () => {
  expect(bindingLoads()).toBe(true);
});

describe('findChromium', () => {
  test('takes what CHROMIUM_PATH names before all else', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  test('refuses a CHROMIUM_PATH that names nothing', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(() => findChromium()).toThrow('/nowhere/chromium');
  });
});

describe('the count of tests', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((result) => ({ status: result })),
  });

  test.each([
    ['passes and failures', [file('failed', 'passed', 'failed'), file('passed', 'passed')], 1, 2, 1],
    ['a skipped test as a failure', [file('passed', 'passed', 'pending')], 0, 1, 1],
    ['a file that does not load as a failure', [file('failed'), file('passed', 'passed')], 1, 1, 1],
    ['a bad end as a failure', [file('passed', 'passed')], 1, 1, 1],
    ['no failure in a good run', [file('passed', 'passed', 'passed')], 0, 2, 0],
    ['a run that left no report as a failure', [], 1, 0, 1],
  ])('has %s', (_, files, code, passed, failed) => {
    expect(countTests(files, code)).toEqual({ passed, failed });
  });

  test('adds up', () => {
    const parts = [
      { passed: 1, failed: 0 },
      { passed: 3, failed: 2 },
    ];
    expect(addUp(parts)).toEqual({ passed: 4, failed: 2 });
  });
});
