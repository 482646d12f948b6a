import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
afterEach(() => page.context().close());

const result = '.article-result .result';

describe('an index that cannot be loaded', () => {
  test.each(['search.json', 'worker.js', 'wasm.unknown.pagefind', '.pf_meta', '.pf_index', 'text/0.han'])(
    'is said so where %s is missing, and another try finds it',
    async (file) => {
      page = await site.open('search/');
      const missing = (url: URL) => url.pathname.includes('/pagefind/') && url.pathname.endsWith(file);
      await page.route(missing, (route) => route.fulfill({ status: 503 }));
      await page.locator('input[name=q]').fill('反导');
      const retry = page.getByRole('button', { name: 'Try again' });
      await retry.waitFor();
      expect(await page.locator('.search-status').innerText()).toContain('could not be loaded');
      expect(await page.locator(result).count()).toBe(0);
      await page.unroute(missing);
      await retry.click();
      await page.locator(result).first().waitFor();
      expect(await page.locator(result).count()).toBe(18);
      await expect.poll(() => page.workers().length).toBe(1);
    },
  );

  test('shows that it is being loaded when that takes long', async () => {
    page = await site.open('search/');
    const released = Promise.withResolvers<undefined>();
    await page.route('**/search.json', (route) => released.promise.then(() => route.continue()));
    await page.locator('input[name=q]').fill('反导');
    await page.getByText('Loading the search index').waitFor();
    released.resolve(undefined);
    await page.locator(result).first().waitFor();
  });
});

describe('whatever is typed', () => {
  const long = 10_000;
  const queries: Record<string, string> = {
    'a long run of characters': '反导'.repeat(long / 2),
    'many runs': '反 导 '.repeat(long / 4),
    'ambiguous pinyin without end': 'xian'.repeat(long / 4),
    'syllables without end': 'fan dao '.repeat(long / 8),
    'a long English word': 'missile'.repeat(long / 7),
    'many English words': 'missile defence system '.repeat(long / 23),
    quotes: '"'.repeat(long),
    'quotes apart': '" '.repeat(long / 2),
    'control characters': '\u0000\u0001\u001b反\u0007导',
    'a lone surrogate': '反\ud800导',
    'regular expressions': '(a+)+$|[\\p{Han}]*?^.{9999}',
    markup: '<script>window.ran = true</script><img src=x onerror="window.ran = true">',
    emoji: '👩‍👩‍👧‍👦🏳️‍🌈',
    'marks of direction': '\u202e反\u2066导\u200f',
    'half a syllable': 'f',
    'accents without letters': '\u0301\u0304\u030c',
    'only punctuation': '。，！？',
    'only a space': '　',
  };

  // How long each takes is for the bench to tell
  test.each(Object.entries(queries))('%s is answered', async (_, query) => {
    page = await site.open('search/?q=x');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.locator('.search-status', { hasText: /\d|Nothing/ }).waitFor();
    await page.evaluate((text) => {
      const panel = document.querySelector('search-panel')!;
      panel.input.value = text;
      return panel.run();
    }, query);
    expect(errors).toEqual([]);
    expect(await page.locator('.search-status').innerText()).not.toContain('could not');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    const results = await page.locator(result).count();
    expect(await page.locator('.search-help').isVisible()).toBe(results === 0);
  });
});
