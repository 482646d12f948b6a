import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { result } from './searching.ts';
import { desktop, phone, useSite } from './site.ts';

const site = useSite();
let page: Page;
afterEach(() => page.context().close());

test('the dialog opens with / and Ctrl-K, and closes with Escape', async () => {
  page = await site.open('');
  const dialog = page.locator('#search-dialog');
  for (const key of ['/', 'Control+k']) {
    await page.keyboard.press(key);
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('q');
    await page.keyboard.type('反');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  await page.locator('header a[href="/search/"]').click();
  await dialog.waitFor();
  expect(page.url()).toBe(site.address(''));
});

test('the link leads to the page of the search where what opens it cannot be loaded', async () => {
  page = await site.open('');
  await page.route('**/search-panel*.js', (route) => route.abort());
  await page.locator('header a[href="/search/"]').click();
  await page.waitForURL(site.address('search/'));
});

test('arrows and Enter lead to a result', async () => {
  page = await site.open('about/');
  await page.keyboard.press('/');
  await page.locator('#search-dialog').waitFor();
  await page.keyboard.type('外包');
  await page.locator(`${result} mark`, { hasText: '外包' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#p15$/);
});

test('an answer keeps the focus when its reading comes', async () => {
  page = await site.open('about/');
  const released = Promise.withResolvers<undefined>();
  await page.route('**/words/*.latin*', (route) => released.promise.then(() => route.continue()));
  await page.keyboard.press('/');
  await page.locator('#search-dialog').waitFor();
  await page.locator('#search-dialog input').fill('反导');
  await page.locator('.answers .answer').first().waitFor();
  await page.keyboard.press('ArrowDown');
  released.resolve(undefined);
  await page.locator('.answers .pinyin').first().waitFor();
  expect(await page.evaluate(() => document.activeElement!.matches('li:first-child > .answer'))).toBe(true);
});

test('the dialog takes the whole screen of a phone, without going past its side', async () => {
  page = await site.open('', { viewport: phone });
  await page.keyboard.press('/');
  await page.locator('#search-dialog').waitFor();
  await page.keyboard.type('反导');
  await page.locator(result).first().waitFor();
  const box = (await page.locator('#search-dialog').boundingBox())!;
  expect(box).toMatchObject({ x: 0, y: 0, ...phone });
  expect(
    await page.evaluate(() => document.querySelector('#search-dialog')!.scrollWidth),
  ).toBeLessThanOrEqual(phone.width);
});

test.each([desktop, phone])('the dialog has no accessibility violation at $width', async (viewport) => {
  page = await site.open('', { viewport });
  await page.keyboard.press('/');
  await page.locator('#search-dialog').waitFor();
  await page.keyboard.type('fandao');
  await page.locator(result).first().waitFor();
  expect(await violationsOf(page, '#search-dialog')).toEqual([]);
});
