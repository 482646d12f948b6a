import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { desktop, phone, slug, useSite } from './site.ts';

const site = useSite();
let page: Page;
afterEach(() => page.context().close());

const result = '.article-result .result';
const status = () => page.locator('.search-status').innerText();

/** Opens the search page with a query and waits for its answer. */
async function ask(query: string, more = ''): Promise<void> {
  page = await site.open(`search/?q=${encodeURIComponent(query)}${more}`);
  await settled();
}

/** Waits until the query that stands in the address is answered: the results are busy from the moment it stands there. */
const settled = () => page.locator('.results[aria-busy=false]').waitFor({ state: 'attached' });

async function type(query: string): Promise<void> {
  await page.locator('input[name=q]').fill(query);
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query);
  await settled();
}

describe('the answer', () => {
  test('says how many there are, in a place that is read out', async () => {
    await ask('外包给第三方');
    expect(await status()).toBe('共1段，见于1篇 1 passage found in 1 article');
    expect(await page.locator('.search-status').getAttribute('role')).toBe('status');
    expect(await page.locator(`${result} .place`).innerText()).toBe(
      '第15段 Paragraph 15 · 不同方案 难掩分歧',
    );
  });

  test('marks the hit in whole sentences', async () => {
    await ask('斯穆');
    expect(new Set(await page.locator(`${result} mark`).allTextContents())).toEqual(new Set(['斯穆']));
    const lines = await page.locator(`${result} p[lang=zh-Hans]`).allTextContents();
    for (const line of lines) expect(line).toMatch(/(^|…\s)[^。]+。.*?(\s…)?$/);
  });

  test('marks pinyin and English where that is what was found', async () => {
    await ask('fandao');
    expect(new Set(await page.locator(`${result} p[lang=zh-Latn] mark`).allTextContents())).toEqual(
      new Set(['fǎndǎo']),
    );
    await type('missiles 乐观');
    expect(new Set(await page.locator(`${result} p[lang=en] mark`).allTextContents())).toEqual(
      new Set(['missile']),
    );
    expect(await page.locator(`${result} p[lang=zh-Hans] mark`).allTextContents()).toContain('乐观');
  });

  test.each(['拉斯穆森', 'lasimusen', 'Lāsīmùsēn', 'Rasmussen', 'rasmussen'])(
    'offers the page of the name for %s',
    async (query) => {
      await ask(query);
      expect(await page.locator('.answer').first().getAttribute('href')).toBe(
        '/entities/anders-fogh-rasmussen/',
      );
    },
  );

  test.each(['反导', '反導', 'fǎndǎo', 'fandao', 'ㄈㄢˇㄉㄠˇ'])(
    'offers the page of the word for %s',
    async (query) => {
      await ask(query);
      const answer = page.locator('.answer', { has: page.locator('.word') }).first();
      await answer.getByText('fǎndǎo').waitFor();
      expect(decodeURI((await answer.getAttribute('href'))!)).toBe('/words/反导/');
    },
  );

  test('can be narrowed and put in another order, and the address says so', async () => {
    await ask('反导');
    const all = await page.locator(result).count();
    await page.locator('select[name=entity]').selectOption('united-states');
    const narrowed = await page.locator(result).count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    expect(await status()).toContain(`${narrowed} shown`);
    await page.locator('select[name=sort]').selectOption('relevance');
    expect(page.url()).toBe(
      site.address(`search/?q=${encodeURIComponent('反导')}&entity=united-states&sort=relevance`),
    );
    await page.reload();
    await settled();
    expect(await page.locator(result).count()).toBe(narrowed);
    const marks = await page
      .locator(result)
      .evaluateAll((links) => links.map((link) => link.querySelectorAll('mark').length));
    expect(marks[0]).toBeGreaterThan(1);
  });

  test('shows all again that a filter of the address had narrowed', async () => {
    await ask('反导', '&entity=united-states');
    const narrowed = await page.locator(result).count();
    await page.locator('select[name=entity]').selectOption('');
    expect(await page.locator(result).count()).toBeGreaterThan(narrowed);
    expect(page.url()).toBe(site.address(`search/?q=${encodeURIComponent('反导')}`));
  });

  test('leads to the paragraph, where the hits are marked', async () => {
    await ask('fandao');
    await page.locator(`${result}[href$="#p10"]`).click();
    await page.waitForFunction(() => CSS.highlights.has('search-hit'));
    const marked = await page.evaluate(() =>
      [...CSS.highlights.get('search-hit')!].map((range) => (range as Range).toString()),
    );
    expect(marked.join('')).toBe('反导反导反导');
    expect(new URL(page.url()).pathname).toBe(`/articles/${slug}/`);
    expect(await page.evaluate(() => document.querySelector(':target')!.id)).toBe('p10');
  });

  test('is marked however the text is written, and when it is written anew', async () => {
    await ask('fandao');
    await page.evaluate(() => localStorage.setItem('pangzhu:settings', '{"script":"traditional"}'));
    await page.locator(`${result}[href$="#p10"]`).click();
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('search-hit') ?? [])].map((range) => (range as Range).toString()).join(''),
      );
    await expect.poll(marked).toBe('反導反導反導');
    await page.locator('reading-settings > button').click();
    await page.locator('#settings select[name=script]').selectOption('simplified');
    await expect.poll(marked).toBe('反导反导反导');
  });

  test('marks the English of the paragraph that it leads to', async () => {
    await ask('"very early stage"');
    await page.locator(result).first().click();
    await page.waitForFunction(() => CSS.highlights.has('search-hit'));
    const marked = await page.evaluate(() =>
      [...CSS.highlights.get('search-hit')!].map((range) => (range as Range).toString()),
    );
    expect(marked).toEqual(['very early stage']);
  });
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

describe('the address', () => {
  test('keeps what was typed before the scripts were there', async () => {
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

  test('keeps what it asks for besides', async () => {
    await ask('反导', '&script=traditional');
    await type('乐观');
    expect(new URL(page.url()).searchParams.get('script')).toBe('traditional');
  });

  test('follows what is typed, and back leads through the queries that were sent', async () => {
    page = await site.open('search/');
    await type('反导');
    await page.keyboard.press('Enter');
    await type('乐观');
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=q]')!.value === '反导',
    );
    await page.locator(`${result} mark`, { hasText: '反导' }).first().waitFor();
    await page.goForward();
    await page.locator(`${result} mark`, { hasText: '乐观' }).first().waitFor();
  });
});

describe('a query that finds nothing', () => {
  test.each(['zzzz', 'fandap', '<img src=x onerror=alert(1)>', '\u202e\u200f', '🚀', '（）('])(
    '%s gets examples',
    async (query) => {
      await ask(query);
      expect(await status()).toContain('Nothing found');
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
      await type(example);
      expect(await page.locator(result).count(), example).toBeGreaterThan(0);
    }
  });
});

describe('over any page', () => {
  test('opens with / and Ctrl-K, and closes with Escape', async () => {
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

  test('goes to its own page by the link where what opens it cannot be loaded', async () => {
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

  test('takes the whole screen of a phone, without going past its side', async () => {
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

  test.each([desktop, phone])('has no accessibility violation at $width', async (viewport) => {
    page = await site.open('', { viewport });
    await page.keyboard.press('/');
    await page.locator('#search-dialog').waitFor();
    await page.keyboard.type('fandao');
    await page.locator(result).first().waitFor();
    expect(await violationsOf(page, '#search-dialog')).toEqual([]);
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
