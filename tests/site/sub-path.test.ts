import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pages, slug, useSite } from './site.ts';

const base = '/some/reader/';
const folder = mkdtempSync(join(tmpdir(), 'pangzhu-base-'));
execFileSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--silent'],
  {
    env: { ...process.env, PANGZHU_BASE: base },
  },
);
afterAll(() => rmSync(folder, { recursive: true }));

const site = useSite(folder, base);

test.each(pages)('/%s keeps to the path that the site is served under', async (path) => {
  const page = await site.open('about/');
  const outside: string[] = [];
  page.on('request', (request) => request.url().startsWith(site.address('')) || outside.push(request.url()));
  await page.goto(site.address(path), { waitUntil: 'networkidle' });
  const links = await page.$$eval('a[href]', (anchors) =>
    anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
  );
  const own = links.filter((link) => link.startsWith(new URL('/', site.address('')).href));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((link) => !link.startsWith(site.address('')))).toEqual([]);
  expect(outside).toEqual([]);
  await page.context().close();
});

test('a note finds its dictionary and its links under the path', async () => {
  const page = await site.open(`articles/${slug}/`);
  await page.locator('#p1 ruby', { hasText: '比利时' }).click();
  await page.locator('#note dd').first().waitFor();
  const hrefs = await page.$$eval('#note a', (anchors) =>
    anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
  );
  expect(hrefs).toContain(site.address('entities/belgium/'));
  await page.context().close();
});
