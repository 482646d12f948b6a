import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf } from './files.ts';
import { packageOf, reachedFrom } from './imports.ts';

test('every package that is in a script of the site has its notice, under the licence that it states', () => {
  const reached = filesOf(['ts', 'js'], 'src/elements').flatMap((file) => [...reachedFrom(file)]);
  const packages = new Set(reached.filter((name) => !existsSync(name)).map(packageOf));
  const notices = readFileSync('public/licences/scripts.txt', 'utf8');
  expect(packages).toContain('stemmer');
  // The build writes Pagefind beside the pages
  for (const name of [...packages, 'pagefind']) {
    expect(notices).toMatch(new RegExp(`^${name} +Copyright`, 'm'));
    const manifest = readFileSync(`node_modules/${name}/package.json`, 'utf8');
    expect(JSON.parse(manifest), name).toMatchObject({ license: 'MIT' });
  }
});
