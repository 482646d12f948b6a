import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folders = ['a', 'b'].map((name) => mkdtempSync(join(tmpdir(), `pangzhu-rebuild-${name}-`)));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Builds the site as it is now, in a time zone and under a locale that are not to be seen in it. */
function build(folder: string, env: Record<string, string>): void {
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--silent'];
  execFileSync(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production', ...env } });
}

const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

test('two builds of the same sources are the same, byte for byte', () => {
  const [first, second] = folders as [string, string];
  build(first, { TZ: 'UTC', LC_ALL: 'C' });
  build(second, { TZ: 'Asia/Shanghai', LC_ALL: 'en_US.UTF-8' });
  const files = filesOf(first);
  expect(files.length).toBeGreaterThan(500);
  expect(filesOf(second)).toEqual(files);
  const different = files.filter(
    (name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))),
  );
  expect(different).toEqual([]);
}, 600_000);
