import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { ask, result } from './searching.ts';
import { slug, useSite } from './site.ts';

const site = useSite();
let page: Page;
afterEach(() => page.context().close());

/** The stretches of the page that are marked as found. */
const marked = (): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('search-hit') ?? [])].map((range) => (range as Range).toString()),
  );

test('a result leads to its paragraph, where the hits are marked', async () => {
  page = await ask(site, 'fandao');
  await page.locator(`${result}[href$="#p10"]`).click();
  await expect.poll(marked).toEqual(['反导', '反导', '反导']);
  expect(new URL(page.url()).pathname).toBe(`/articles/${slug}/`);
  expect(await page.evaluate(() => document.querySelector(':target')!.id)).toBe('p10');
});

test('a hit is marked however the text is written, and when it is written anew', async () => {
  page = await ask(site, 'fandao');
  await page.evaluate(() => localStorage.setItem('pangzhu:settings', '{"script":"traditional"}'));
  await page.locator(`${result}[href$="#p10"]`).click();
  await expect.poll(marked).toEqual(['反導', '反導', '反導']);
  await page.locator('reading-settings > button').click();
  await page.locator('#settings select[name=script]').selectOption('simplified');
  await expect.poll(marked).toEqual(['反导', '反导', '反导']);
});

test('a hit in English is marked in the paragraph that its result leads to', async () => {
  page = await ask(site, '"very early stage"');
  await page.locator(result).first().click();
  await expect.poll(marked).toEqual(['very early stage']);
});
