import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { ask, result, settled, status, type } from './searching.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
afterEach(() => page.context().close());

test('results can be narrowed and put in another order, and the address says so', async () => {
  page = await ask(site, '反导');
  const all = await page.locator(result).count();
  await page.locator('select[name=entity]').selectOption('united-states');
  const narrowed = await page.locator(result).count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  expect(await status(page)).toContain(`${narrowed} shown`);
  await page.locator('select[name=sort]').selectOption('relevance');
  expect(page.url()).toBe(
    site.address(`search/?q=${encodeURIComponent('反导')}&entity=united-states&sort=relevance`),
  );
  await page.reload();
  await settled(page);
  expect(await page.locator(result).count()).toBe(narrowed);
  const marks = await page
    .locator(result)
    .evaluateAll((links) => links.map((link) => link.querySelectorAll('mark').length));
  expect(marks[0]).toBeGreaterThan(1);
});

test('all results are shown again that a filter of the address had narrowed', async () => {
  page = await ask(site, '反导', '&entity=united-states');
  const narrowed = await page.locator(result).count();
  await page.locator('select[name=entity]').selectOption('');
  expect(await page.locator(result).count()).toBeGreaterThan(narrowed);
  expect(page.url()).toBe(site.address(`search/?q=${encodeURIComponent('反导')}`));
});

test('the address keeps what was typed before the scripts were there', async () => {
  page = await site.open('about/');
  const released = Promise.withResolvers<undefined>();
  await page.route('**/search-panel*.js', (route) => released.promise.then(() => route.continue()));
  await page.goto(site.address('search/'));
  await page.locator('input[name=q]').fill('反导');
  released.resolve(undefined);
  await page.locator(`${result} mark`, { hasText: '反导' }).first().waitFor();
  expect(await page.locator('input[name=q]').inputValue()).toBe('反导');
  expect(new URL(page.url()).searchParams.get('q')).toBe('反导');
});

test('the address keeps what it asks for besides', async () => {
  page = await ask(site, '反导', '&script=traditional');
  await type(page, '乐观');
  expect(new URL(page.url()).searchParams.get('script')).toBe('traditional');
});

test('the address follows what is typed, and back leads through the queries that were sent', async () => {
  page = await site.open('search/');
  await type(page, '反导');
  await page.keyboard.press('Enter');
  await type(page, '乐观');
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[name=q]')!.value === '反导',
  );
  await page.locator(`${result} mark`, { hasText: '反导' }).first().waitFor();
  await page.goForward();
  await page.locator(`${result} mark`, { hasText: '乐观' }).first().waitFor();
});
