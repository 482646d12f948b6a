import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { ask, result, settled, status } from './searching.ts';
import { dist, useSite } from './site.ts';

const site = useSite();
const offer = '.search-status .offer';
let page: Page;
afterEach(async () => {
  if (!page.isClosed()) await page.context().close();
});

test.each([
  ['missle defense', 'missile defense'],
  ['daodn', 'dǎodàn 导弹'],
  ['Rasmusen', 'Rasmussen'],
  ['Medvedv', 'Medvedev'],
  ['fandoa', 'fǎndǎo 反导'],
  ['fan2dao4', 'fǎndǎo 反导'],
  ['反到', '反导'],
  ['反导？', '反导'],
])('%s finds nothing, and is asked whether it means %s', async (query, meant) => {
  page = await ask(site, query);
  await page.locator(offer).first().waitFor();
  expect(await page.locator(offer).first().innerText()).toBe(meant);
  expect(await status(page)).toMatch(/Nothing found.*要找的是不是： Did you mean:/s);
});

test('what is offered is searched for in place, and found', async () => {
  page = await ask(site, 'fandoa');
  await page.locator(offer).first().press('Enter');
  await page.locator(result).first().waitFor();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('反导');
  expect(await page.locator('input[name=q]').inputValue()).toBe('反导');
  expect(await page.locator(offer).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('q');
});

const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement!.getAttribute('name') ?? document.activeElement!.className);

test('arrows lead from the input to what is offered, and back', async () => {
  page = await ask(site, '反到');
  await page.locator(offer).first().waitFor();
  const count = await page.locator(offer).count();
  await page.locator('input[name=q]').press('ArrowDown');
  expect(await focused()).toBe('offer');
  for (let step = 0; step < count; step++) await page.keyboard.press('ArrowDown');
  expect(
    await page
      .locator(offer)
      .last()
      .evaluate((last) => last === document.activeElement),
  ).toBe(true);
  for (let step = 0; step < count; step++) await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('q');
});

test('the arrows of an input method that composes are its own', async () => {
  page = await site.open('search/');
  const input = page.locator('input[name=q]');
  await input.fill('fandoa');
  await page.locator(offer, { hasText: '反导' }).waitFor();
  await input.focus();
  await input.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  expect(await focused()).toBe('q');
  await input.press('ArrowDown');
  expect(await focused()).toBe('offer');
});

test.each(['_astro/search-offers*.js', 'pagefind/known0.latin*', 'pagefind/sounds.latin*'])(
  'where %s cannot be loaded nothing is offered, and nothing else is said',
  async (file) => {
    page = await site.open('search/');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route(`**/${file}`, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.locator('input[name=q]').fill('反到');
    await Promise.all([failed, warned]);
    await settled(page);
    expect(await status(page)).toMatch(/^没有找到“反到” Nothing found for “反到”$/);
    expect(await page.locator('[data-part=retry]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  },
);

test('what it takes is only loaded where nothing is found', async () => {
  page = await site.open('about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.address('search/?q=反导'));
  await page.locator(result).first().waitFor();
  await settled(page);
  const extra = (): string[] => asked.filter((url) => /search-offers|known\d|sounds/.test(url));
  expect(extra()).toEqual([]);
  await page.locator('input[name=q]').fill('反到');
  await page.locator(offer).first().waitFor();
  expect(extra()).toHaveLength(3);
});

test('the script of the panel, with what it imports, is small', () => {
  const [panel] = globSync('_astro/search-panel*.js', { cwd: dist });
  const code = readFileSync(join(dist, panel!), 'utf8');
  const imported = [...code.matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => `_astro/${name!}`);
  expect(imported.length).toBeGreaterThan(0);
  const sizes = [panel!, ...imported].map(
    (file) => brotliCompressSync(readFileSync(join(dist, file))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000);
});
