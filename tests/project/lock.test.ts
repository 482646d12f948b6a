import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, findGaps, type LockEntry, type LockPackages } from '../../scripts/lock/complete.mjs';
import { platformOf } from '../../scripts/lock/platform.mjs';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: LockPackages };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { dependencies, devDependencies, optionalDependencies } = manifest;
const entries = Object.entries(packages).filter(([path]) => path !== '');
const { '': top } = packages;

describe('package.json', () => {
  test('names exact versions', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('decides for every package with an install script whether it may run', () => {
    const withScripts = entries.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path));
    expect(withScripts.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  test('agrees with package.json', () => {
    expect({ ...top }).toMatchObject({ dependencies, devDependencies, optionalDependencies });
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  test('has an entry for every optional package of every platform', () => {
    expect(findGaps(packages)).toEqual([]);
  });

  test('names no registry', () => {
    expect(text).not.toMatch(/"resolved"/);
  });

  test('has a checksum for all but packages for other platforms that the registry did not give', () => {
    const without = entries.filter(([, entry]) => !entry.integrity);
    expect(without.filter(([, entry]) => !entry.optional || !isForeign(entry)).map(([path]) => path)).toEqual(
      [],
    );
  });
});

describe('completeLock', () => {
  const tool = { version: '2.0.0', optionalDependencies: { 'tool-darwin-arm64': '2.0.0' } };

  test('adds what is missing at the top', () => {
    expect(completeLock({ 'node_modules/tool': tool })).toEqual({
      packages: {
        'node_modules/tool': tool,
        'node_modules/tool-darwin-arm64': {
          version: '2.0.0',
          os: ['darwin'],
          cpu: ['arm64'],
          optional: true,
        },
      },
      added: ['node_modules/tool-darwin-arm64'],
    });
  });

  test('adds it beneath its user where the top has another version', () => {
    const other = { version: '1.0.0', cpu: ['arm64'], optional: true };
    const { added } = completeLock({ 'node_modules/tool': tool, 'node_modules/tool-darwin-arm64': other });
    expect(added).toEqual(['node_modules/tool/node_modules/tool-darwin-arm64']);
  });

  test('leaves a complete file as it is', () => {
    const { packages: once } = completeLock({ 'node_modules/tool': tool });
    expect(completeLock(once)).toEqual({ packages: once, added: [] });
  });

  test('refuses a range, for which no version can be told', () => {
    const loose = { ...tool, optionalDependencies: { 'tool-darwin-arm64': '^2.0.0' } };
    expect(() => completeLock({ 'node_modules/tool': loose })).toThrow('no exact version');
  });
});

test.each([
  ['@rollup/rollup-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@img/sharp-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('platformOf reads %s', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('platformOf refuses a name that tells no platform', () => {
  expect(() => platformOf('fsevents')).toThrow('fsevents');
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether npm leaves the package out here, on the platform that the file is made on. */
function isForeign({ os, cpu }: LockEntry): boolean {
  return !cpu?.includes('x64') || !(os?.includes('linux') ?? true);
}
