import { describe, expect, test } from 'vitest';
import { slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

describe('settings from the address', () => {
  test('?script=traditional writes the words in traditional characters, and notes still find them', async () => {
    const page = await site.open(`${path}?script=traditional`);
    const word = page.locator('#p1 ruby', { hasText: '導彈' }).first();
    await word.click();
    expect(await page.locator('#note .gloss').innerText()).toBe('missile');
    await page.context().close();
  });

  test('?notation=zhuyin writes zhuyin over the words', async () => {
    const page = await site.open(`${path}?notation=zhuyin`);
    await page.locator('html[data-shown-notation=zhuyin]').waitFor();
    expect(await page.locator('h1 rt').first().innerText()).toBe('ㄅㄟˇ ㄩㄝ');
    await page.context().close();
  });

  test('?pinyin=above-4 keeps the pinyin of harder words only', async () => {
    const page = await site.open(`${path}?pinyin=above-4`, { javaScriptEnabled: true });
    expect(await page.locator('.l4 > rt').first().isVisible()).toBe(false);
    expect(await page.locator('.l5 > rt').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('?interface=en leaves the labels in English, and the text as it is', async () => {
    const page = await site.open(`${path}?interface=en`);
    expect(await page.locator('nav .zh.ui').first().isVisible()).toBe(false);
    expect(await page.locator('nav .en.ui').first().isVisible()).toBe(true);
    expect(await page.locator('#p1').isVisible()).toBe(true);
    await page.context().close();
  });

  test('?translation=demand blurs the English until its paragraph is asked for', async () => {
    const page = await site.open(`${path}?translation=demand`);
    const english = page.locator('.row:has(#p1) .translation');
    const filter = () => english.evaluate((element) => getComputedStyle(element).filter);
    expect(await filter()).toContain('blur');
    await page.locator('h1 ruby').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('t');
    await expect.poll(filter).toBe('none');
    await page.context().close();
  });
});

describe('keys', () => {
  test('n and b go from word to word, j and k from paragraph to paragraph', async () => {
    const page = await site.open(path);
    const word = () => page.evaluate(() => document.activeElement?.closest('ruby')?.firstChild?.textContent);
    const row = () =>
      page.evaluate(() => document.activeElement?.closest('.row')?.querySelector('.text')?.id);
    await page.keyboard.press('n');
    expect(await word()).toBe('北约');
    await page.keyboard.press('n');
    expect(await word()).toBe('与');
    await page.keyboard.press('b');
    expect(await word()).toBe('北约');
    await page.keyboard.press('j');
    expect(await row()).toBe('p1');
    await page.keyboard.press('j');
    expect(await row()).toBe('p2');
    await page.keyboard.press('k');
    expect(await row()).toBe('p1');
    await page.context().close();
  });

  test('? lists them, p toggles the pinyin, and none acts when they are turned off', async () => {
    const page = await site.open(path);
    await page.keyboard.press('?');
    await page.locator('#keys').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await page.locator('#p1 rt').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('p');
    await page.locator('#p1 rt').first().waitFor({ state: 'visible' });
    await page.goto(site.address(`${path}?keys=off`));
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.context().close();
  });
});
