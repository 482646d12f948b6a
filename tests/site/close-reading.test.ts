import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { article, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/p7/`;
const words = article.blocks
  .find(({ id }) => id === 'p7')!
  .sentences[0]!.tokens.filter(({ kind }) => kind === 'word')
  .map(({ text }) => text);
let page: Page;
afterEach(() => page.context().close());

const focused = (): Promise<string> => page.evaluate(() => document.activeElement!.textContent);

test('a listener hears each word and then its gloss, without the pinyin', async () => {
  page = await site.open(path);
  const heard = await page.locator('#p7s1 .interlinear').ariaSnapshot();
  expect(heard).toContain(`link "${words[0]!}"`);
  expect(heard).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔù]/);
});

test('keys lead from word to word and to the passages before and after', async () => {
  page = await site.open(path);
  await page.keyboard.press('n');
  expect(await focused()).toBe(words[0]);
  await page.keyboard.press('n');
  expect(await focused()).toBe(words[1]);
  await page.keyboard.press('b');
  expect(await focused()).toBe(words[0]);
  await page.keyboard.press('j');
  await page.waitForURL('**/p8/');
  await page.locator('html[data-written]').waitFor();
  await page.keyboard.press('k');
  await page.waitForURL('**/p7/');
  await page.goto(site.address(`${path}?keys=off`));
  await page.locator('html[data-written]').waitFor();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  expect(await page.locator('.han:focus').count()).toBe(0);
  expect(await page.locator('#keys').isVisible()).toBe(false);
});

test('the list of keys has those that act on the page', async () => {
  page = await site.open(path);
  const listed = async () => {
    await page.locator('html[data-written]').waitFor();
    await page.keyboard.press('?');
    await page.locator('#keys:focus').waitFor();
    return page.locator('#keys kbd').allInnerTexts();
  };
  expect(await listed()).toEqual(['n', 'b', 'Enter', 'j', 'k', '/', 'Esc']);
  await page.goto(site.address(`articles/${slug}/`));
  expect(await listed()).toEqual('n b m Enter j k t T p r c / Esc'.split(' '));
});
