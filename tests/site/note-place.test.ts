import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, devices, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;
const [[, handheld]] = devices;
const lying = { width: phone.height, height: phone.width };

/** Whether the open word and its note can be seen, one beside the other. */
const standApart = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const word = document.querySelector('ruby.open')!.getBoundingClientRect();
    const note = document.querySelector('#note')!.getBoundingClientRect();
    const areIn = [word, note].every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
    return areIn && (word.bottom <= note.top || note.bottom <= word.top);
  });

test.each([
  [phone, lying],
  [lying, phone],
])('a note stays beside its word when a phone is turned, %j', async (before, after) => {
  const page = await site.open(path, { ...handheld, viewport: before });
  await page.locator('#p5 ruby').nth(12).tap();
  await page.locator('#note .headword').waitFor();
  for (const viewport of [after, before]) {
    await page.setViewportSize(viewport);
    await expect.poll(() => standApart(page)).toBe(true);
    const { width, x } = (await page.locator('#note').boundingBox())!;
    // Upright it is a sheet
    if (viewport === phone) expect([x, width]).toEqual([0, phone.width]);
  }
  await page.context().close();
});

test.each([phone, desktop])(
  'a note stays beside its word when the pinyin goes and comes, %j',
  async (viewport) => {
    const page = await site.open(path, { viewport });
    const word = page.locator('#p5 ruby').nth(12);
    await word.click();
    await page.locator('#note .headword').waitFor();
    const top = () => word.evaluate((ruby) => ruby.getBoundingClientRect().top);
    const before = await top();
    for (const pinyin of ['none', 'all']) {
      await page.keyboard.press('p');
      await page.locator(`html[data-pinyin=${pinyin}]`).waitFor({ state: 'attached' });
      await expect.poll(() => standApart(page)).toBe(true);
      expect(Math.abs((await top()) - before), pinyin).toBeLessThan(2);
    }
    await page.context().close();
  },
);
