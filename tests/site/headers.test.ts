import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { headersAt } from '../offline/headers-file.ts';
import { dist, slug, useSite } from './site.ts';

const site = useSite();
const file = readFileSync(join(dist, '_headers'), 'utf8');

/** A page of the site as a host sends it that reads `_headers`, and the errors that it logs. */
async function openAsHosted(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await site.open('about/');
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response, headers: { ...response.headers(), ...headersAt(pathname, file) } });
  });
  await page.goto(site.address(path));
  return { page, errors };
}

test('the article, the search and a deck for Anki work under the headers for hosts', async () => {
  const { page, errors } = await openAsHosted(`articles/${slug}/`);
  await page.locator('#p1 ruby', { hasText: '比利时' }).click();
  await page.locator('#note .gloss').waitFor();
  await page.goto(site.address(`search/?q=${encodeURIComponent('拉斯穆森')}`));
  await page.locator('search-panel a.result').first().waitFor();
  await page.goto(site.address('my-words/'));
  const made = page.waitForEvent('download');
  await page.locator('[data-file=anki]').click();
  expect((await made).suggestedFilename()).toBe('pangzhu.apkg');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('no other page can frame the site', async () => {
  const { page, errors } = await openAsHosted('');
  await page.goto('about:blank');
  await page.setContent(`<iframe src="${site.address('')}"></iframe>`);
  await expect.poll(() => errors.join()).toContain('frame-ancestors');
  await page.context().close();
});

test('text becomes no markup, and no script but the workers of the site starts by its address', async () => {
  const page = await site.open('');
  const markup = page.evaluate(() => {
    document.body.innerHTML = '<b>text</b>';
  });
  await expect(markup).rejects.toThrow('TrustedHTML');
  const start = (address: string) => page.evaluate((url) => new Worker(url).terminate(), address);
  await expect(start(site.address('icon.svg'))).rejects.toThrow('TrustedScriptURL');
  await expect(start(site.address('_astro/worker.js'))).rejects.toThrow('TrustedScriptURL');
  await expect(start('https://elsewhere.example/sw.js')).rejects.toThrow('TrustedScriptURL');
  await page.context().close();
});
