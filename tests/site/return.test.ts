import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((text) => Math.round(text.getBoundingClientRect().top));

/** Waits until the page has noted where its reader is. */
const rested = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (history.state as { word?: number } | null)?.word !== undefined);

describe.each([phone, desktop])('at %j', (viewport) => {
  test.each(['', '&notation=zhuyin&script=traditional&size=large'])(
    'a reader who reloads, or comes back from a word, is where they were %s',
    async (settings) => {
      const page = await site.open(`${path}?pinyin=all${settings}#p12`, { viewport });
      await expect.poll(() => topOf(page, 'p12')).toBeLessThan(60);
      await rested(page);
      const before = await topOf(page, 'p12');
      const isThere = () =>
        expect.poll(async () => Math.abs((await topOf(page, 'p12')) - before)).toBeLessThan(3);
      await page.reload();
      await isThere();
      await page.locator('#p12 ruby').first().click();
      await page.locator('#note > a').click();
      await page.waitForURL('**/words/**');
      await page.goBack();
      await isThere();
      await page.context().close();
    },
  );
});

test('a step back within the article leads to where the reader was, and another visit begins at the top', async () => {
  const page = await site.open(path, { viewport: phone });
  await page.locator('summary:has(+ div .contents)').click();
  await page.locator('.contents a').last().click();
  await rested(page);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(800);
  await page.goto('about:blank');
  await page.goto(site.address(path));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.context().close();
});
