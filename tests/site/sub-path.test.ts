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
    env: { ...process.env, NODE_ENV: 'production', PANGZHU_BASE: base },
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

test('what is loaded on demand is found under the path: settings, data of notes, decks for Anki', async () => {
  const page = await site.open(`articles/${slug}/?script=traditional&patterns=on`);
  await page.locator('nav a', { hasText: '詞典' }).waitFor();
  await page.waitForFunction(() => (CSS.highlights.get('pattern')?.size ?? 0) > 0);
  await page.locator('#p1 ruby', { hasText: '能否' }).click();
  const href = page.locator('#note a', { hasText: '能否' });
  expect(await href.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
    site.address('patterns/nengfou/'),
  );
  await page.locator('#p1 ruby', { hasText: '導彈' }).first().click();
  await page.keyboard.press('m');
  await page.keyboard.press('m');
  await page.locator('#note .character').getByText('dàn').waitFor();
  await page.goto(site.address('my-words/'));
  const made = page.waitForEvent('download');
  await page.locator('[data-file=anki]').click();
  expect((await made).suggestedFilename()).toBe('pangzhu.apkg');
  await page.context().close();
});

test('reading offline and installing keep to the path', async () => {
  const context = (await site.open('about/')).context();
  // A context of its own, as the one above is without service workers
  const page = await (await context.browser()!.newContext()).newPage();
  await page.goto(site.address(`articles/${slug}/`));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const { scope, kept, manifest } = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(all.map((cache) => cache.keys()))).flat();
    const { href } = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!;
    return {
      scope: (await navigator.serviceWorker.ready).scope,
      kept: requests.map(({ url }) => url),
      manifest: (await (await fetch(href)).json()) as Record<string, unknown>,
    };
  });
  expect(scope).toBe(site.address(''));
  expect(kept).toEqual(expect.arrayContaining([site.address('offline/'), site.address('search/')]));
  expect(kept.filter((address) => !address.startsWith(scope))).toEqual([]);
  expect(manifest).toMatchObject({ start_url: base, scope: base });
  await Promise.all([page.context().close(), context.close()]);
});
