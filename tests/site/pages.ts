import type { ViewportSize } from 'playwright-core';
import { expect, test } from 'vitest';
import { poorContrasts, violationsOf } from './axe.ts';
import { pages, useSite } from './site.ts';

/** What holds of a page of every kind in a window of a size; each size has a file, so that they run side by side. */
export function testPagesAt(viewport: ViewportSize): void {
  const site = useSite();

  test.each(pages)('/%s does not scroll sideways and logs no error', async (path) => {
    const page = await site.open('about/', { viewport });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => request.url().startsWith(site.address('')) || errors.push(request.url()));
    const response = await page.goto(site.address(path), { waitUntil: 'networkidle' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    const expected = response!.status() === 404 ? [expect.stringContaining('404')] : [];
    expect(errors).toEqual(expected);
    await page.context().close();
  });

  test.each(pages)('/%s has no accessibility violation in light and in dark', async (path) => {
    const page = await site.open(path, { viewport });
    expect(await violationsOf(page)).toEqual([]);
    // Only colours differ between the themes.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await poorContrasts(page)).toEqual([]);
    await page.context().close();
  });
}
