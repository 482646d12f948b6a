import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shiftOf, watchShift } from './layout-shift.ts';
import { article, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;
const count = article.blocks.filter(({ kind }) => kind === 'paragraph').length;

const keptPlace = (page: Page): Promise<number | undefined> =>
  page.evaluate((name) => {
    const kept = localStorage.getItem('pangzhu:progress');
    if (!kept) return undefined;
    return (JSON.parse(kept) as { articles: Record<string, { paragraph: number }> }).articles[name]!
      .paragraph;
  }, slug);

const bringUp = (page: Page, id: string): Promise<void> =>
  page.evaluate((name) => document.getElementById(name)!.scrollIntoView({ block: 'start' }), id);

test.each([{ viewport: phone }, {}])(
  'the place is remembered, and offered on the way back, %j',
  async (options) => {
    const page = await site.open(path, options);
    await bringUp(page, 'p7');
    await expect.poll(() => keptPlace(page)).toBe(7);
    await page.goto(site.address(''));
    const link = page.locator('continue-reading a');
    expect(await link.innerText()).toContain('Continue at paragraph 7');
    expect(await page.locator('continue-reading progress').getAttribute('value')).toBe('7');
    await link.click();
    await page.waitForURL(site.address(`${path}#p7`));
    // In the article itself it is a quiet line; nothing jumps by itself, and an address with a place needs no other
    expect(await link.count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(site.address(path));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await link.click();
    const top = () => page.locator('#p7').evaluate((text) => text.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.context().close();
  },
);

test('who leaves before a paragraph has been rested at is still offered it, not the one above', async () => {
  const page = await site.open(path, { viewport: phone });
  // In one task, so that the rows above have not been laid out yet
  await page.evaluate(() => {
    document.getElementById('p7')!.scrollIntoView({ block: 'start' });
    document.dispatchEvent(new Event('scroll'));
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await keptPlace(page)).toBe(7);
  await page.context().close();
});

test('an article that has been read to its end says so, one that was only opened says nothing', async () => {
  const page = await site.open(path);
  await page.goto(site.address(''));
  expect(await page.locator('continue-reading').isVisible()).toBe(false);
  await page.goto(site.address(path));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => keptPlace(page)).toBe(count);
  await page.goto(site.address(''));
  expect(await page.locator('continue-reading').innerText()).toContain('Read to the end');
  expect(await page.locator('continue-reading a').count()).toBe(0);
  await page.context().close();
});

test('a list of articles that was put aside says, once it is back, how far the reader has come since', async () => {
  const page = await site.open('');
  const other = await page.context().newPage();
  await other.goto(site.address(path));
  await bringUp(other, 'p7');
  await expect.poll(() => keptPlace(other)).toBe(7);
  expect(await page.locator('continue-reading a').count()).toBe(0);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await page.locator('continue-reading a').getAttribute('href')).toBe(`/${path}#p7`);
  await page.context().close();
});

test('what is kept moves nothing that has been seen', async () => {
  const page = await site.open(path, { viewport: phone });
  await bringUp(page, 'p7');
  await expect.poll(() => keptPlace(page)).toBe(7);
  await page.goto('about:blank');
  await watchShift(page);
  for (const address of ['', path]) {
    await page.goto(site.address(address), { waitUntil: 'networkidle' });
    await page.locator('continue-reading a').waitFor();
    expect(await shiftOf(page)).toBe(0);
  }
  await page.context().close();
});
