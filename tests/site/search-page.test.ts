import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, result, status, type } from './searching.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
afterEach(() => page.context().close());

describe('the answer', () => {
  test('says how many there are, in a place that is read out', async () => {
    page = await ask(site, '外包给第三方');
    expect(await status(page)).toBe('共1段，见于1篇 1 passage found in 1 article');
    expect(await page.locator('.search-status').getAttribute('role')).toBe('status');
    expect(await page.locator(`${result} .place`).innerText()).toBe(
      '第15段 Paragraph 15 · 不同方案 难掩分歧',
    );
  });

  test('marks the hit in whole sentences', async () => {
    page = await ask(site, '斯穆');
    expect(new Set(await page.locator(`${result} mark`).allTextContents())).toEqual(new Set(['斯穆']));
    const lines = await page.locator(`${result} p[lang=zh-Hans]`).allTextContents();
    for (const line of lines) expect(line).toMatch(/(^|…\s)[^。]+。.*?(\s…)?$/);
  });

  test('marks pinyin and English where that is what was found', async () => {
    page = await ask(site, 'fandao');
    expect(new Set(await page.locator(`${result} p[lang=zh-Latn] mark`).allTextContents())).toEqual(
      new Set(['fǎndǎo']),
    );
    await type(page, 'missiles 乐观');
    expect(new Set(await page.locator(`${result} p[lang=en] mark`).allTextContents())).toEqual(
      new Set(['missile']),
    );
    expect(await page.locator(`${result} p[lang=zh-Hans] mark`).allTextContents()).toContain('乐观');
  });

  test.each(['拉斯穆森', 'lasimusen', 'Lāsīmùsēn', 'Rasmussen', 'rasmussen'])(
    'offers the page of the name for %s',
    async (query) => {
      page = await ask(site, query);
      expect(await page.locator('.answer').first().getAttribute('href')).toBe(
        '/entities/anders-fogh-rasmussen/',
      );
    },
  );

  test.each(['反导', '反導', 'fǎndǎo', 'fandao', 'ㄈㄢˇㄉㄠˇ'])(
    'offers the page of the word for %s',
    async (query) => {
      page = await ask(site, query);
      const answer = page.locator('.answer', { has: page.locator('.word') }).first();
      await answer.getByText('fǎndǎo').waitFor();
      expect(decodeURI((await answer.getAttribute('href'))!)).toBe('/words/反导/');
    },
  );
});

/** Notes from now on whatever the panel says of its results; returns what it has said. */
async function listen(): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const status = document.querySelector('.search-status')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

describe('a search that is overtaken', () => {
  test('by the same one says nothing of what it has not read', async () => {
    page = await site.open('search/');
    const said = await listen();
    const released = Promise.withResolvers<undefined>();
    await page.route('**/search.json', (route) => released.promise.then(() => route.continue()));
    await page.locator('input[name=q]').fill('反导');
    await page.locator('.results[aria-busy=true]').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    released.resolve(undefined);
    await page.locator(result).first().waitFor();
    const outcomes = (await said()).filter((text) => /found|Nothing/.test(text));
    expect(outcomes).toEqual(['共18段，见于1篇 18 passages found in 1 article']);
  });
});

describe('a query that finds nothing', () => {
  test.each(['zzzz', 'fandap', '<img src=x onerror=alert(1)>', '\u202e\u200f', '🚀', '（）('])(
    '%s gets examples',
    async (query) => {
      page = await ask(site, query);
      expect(await status(page)).toContain('Nothing found');
      expect(await page.locator(result).count()).toBe(0);
      expect(await page.locator('.search-help').isVisible()).toBe(true);
    },
  );

  test('each example finds something', async () => {
    page = await site.open('search/');
    const examples = await page.locator('.search-help dd a').allInnerTexts();
    expect(examples.length).toBeGreaterThan(6);
    for (const example of examples) {
      await page.locator('.search-help dd a', { hasText: example }).first().waitFor({ state: 'attached' });
      await type(page, example);
      expect(await page.locator(result).count(), example).toBeGreaterThan(0);
    }
  });
});

test('without scripts the page says so and leads to the lists', async () => {
  page = await site.open('', { javaScriptEnabled: false });
  await page.locator('main input[name=q]').fill('反导');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  expect(await page.locator('noscript p').first().isVisible()).toBe(true);
  expect(await page.locator('main a[href="/words/"]').isVisible()).toBe(true);
  expect(await page.locator('main a[href="/entities/"]').isVisible()).toBe(true);
});
