import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { path } from './my-words.ts';
import { desktop, devices, phone, useSite } from './site.ts';

const site = useSite();
const [[, handheld]] = devices;

const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

describe('what precedes the text', () => {
  test.each([true, false])(
    'leaves the first screen of a phone room for its beginning (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await site.open(path, { ...handheld, javaScriptEnabled });
      expect(await topOf(page, '#p1')).toBeLessThan(phone.height * 0.75);
      await page.context().close();
    },
  );

  test('is unfolded on a phone by a tap, below the line that was tapped, without scripts too', async () => {
    const page = await site.open(path, { ...handheld, javaScriptEnabled: false });
    const summaries = page.locator('.front summary');
    const tops = () => summaries.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const folded = await tops();
    expect(folded.length).toBe(3);
    for (const [index, unfolded] of ['.facts a[download]', '.legend .name', '.contents a'].entries()) {
      const part = page.locator(`.front ${unfolded}`).first();
      expect(await part.isVisible()).toBe(false);
      await summaries.nth(index).tap();
      expect(await part.isVisible()).toBe(true);
      expect(await topOf(page, `.front ${unfolded}`)).toBeGreaterThan(Math.max(...folded));
    }
    expect(await tops()).toEqual(folded);
    await page.context().close();
  });

  test('comes to the Tab key as it comes to the eye, with the place to go on from', async () => {
    const page = await site.open(path, handheld);
    await page.locator('#p7').evaluate((paragraph) => paragraph.scrollIntoView());
    await expect.poll(() => page.evaluate(() => localStorage.getItem('pangzhu:progress'))).toContain('7');
    await page.goto('about:blank');
    await page.goto(site.address(path));
    await page.locator('continue-reading a').waitFor();
    const stops = page.locator('.front :is(summary, a):visible');
    const places = await stops.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).map(({ top, left }) => top * 1000 + left),
    );
    expect(places).toHaveLength(4);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await page.context().close();
  });

  test('stands open on a wide screen, for a screen reader too', async () => {
    const page = await site.open(path, { viewport: desktop });
    expect(await page.locator('.front summary:visible').count()).toBe(0);
    expect(await page.locator('.legend .name').first().isVisible()).toBe(true);
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first().waitFor();
    for (const name of [/Vocabulary$/, /EPUB/, /Anki deck$/])
      expect(await page.locator('.front').getByRole('link', { name }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the settings and the search', () => {
  test.each(devices)('are at hand in the middle of an article on %s', async (_, device) => {
    const page = await site.open(`${path}#p12`, device);
    await page.locator('.settings-here').click({ trial: true });
    await page.locator('.search-here').click();
    await page.locator('#search-dialog input[name=q]:focus').waitFor();
    await page.context().close();
  });

  test('lie on a phone below the text that is seen, and over nothing at its end', async () => {
    const page = await site.open(`${path}#p12`, handheld);
    const line = page.locator('.at-hand');
    const { width, bottom } = await line.evaluate((box) => box.getBoundingClientRect().toJSON() as DOMRect);
    expect([Math.round(width), Math.round(bottom)]).toEqual([phone.width, phone.height]);
    // Its ground hides the number of a paragraph as wholly as the edge of the window does
    expect(await line.evaluate((box) => getComputedStyle(box).backgroundColor)).toBe(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
    // Lines that come near are laid out then, so that the end is reached in steps
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return topOf(page, '.site-footer');
      })
      .toBeLessThan(phone.height);
    expect(await line.evaluate((box) => box.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
      await topOf(page, '.site-footer'),
    );
    await page.context().close();
  });

  test('take no line of a window that magnifying leaves a few lines, nor where scripts are off', async () => {
    const small = await site.open(`${path}#p12`, { viewport: { width: 320, height: 225 } });
    expect(await topOf(small, '.at-hand')).toBeGreaterThan(225);
    await small.context().close();
    const plain = await site.open(path, { ...handheld, javaScriptEnabled: false });
    expect(await plain.locator('.at-hand').isVisible()).toBe(false);
    await plain.context().close();
  });

  test('are not covered by the offer of a newer version', async () => {
    const page = await site.open(`${path}#p12`, handheld);
    const offer = page.locator('.update-offer > p');
    await offer.evaluate((box) => box.removeAttribute('hidden'));
    const bottom = await offer.evaluate((box) => box.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(await topOf(page, '.at-hand'));
    await page.context().close();
  });

  test('do not hide what the keyboard comes to', async () => {
    const page = await site.open(path, { viewport: phone });
    const top = await topOf(page, '.at-hand');
    await page.locator('#p1 ruby').first().focus();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('n');
      const bottom = await page.evaluate(() => document.activeElement!.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(top);
    }
    await page.context().close();
  });
});
