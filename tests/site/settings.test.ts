import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settings } from '../../src/i18n/settings.ts';
import { choose, isShown, painted, path } from './choosing.ts';
import { devices, phone, useSite } from './site.ts';

const site = useSite();

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** Words are one stop of the Tab key: one of them can have the focus. */
const focusOn = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((word: HTMLElement) => {
      word.tabIndex = 0;
      word.focus();
    });

describe.each(devices)('on %s', (_, options) => {
  test('every setting holds at once and after a reload, and all go back to the usual in one place', async () => {
    const page = await site.open(path, options);
    await page.locator('html[data-written]').waitFor();
    const usual = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
    const nodes = await page.locator('article *').count();

    await choose(page, 'pinyin', 'above-4');
    expect([await isShown(page, 'article .l4 > rt'), await isShown(page, 'article .l5 > rt')]).toEqual([
      false,
      true,
    ]);
    await choose(page, 'pinyin', 'beyond-2');
    expect([await isShown(page, 'article .f1 > rt'), await isShown(page, 'article .f2 > rt')]).toEqual([
      false,
      false,
    ]);
    expect(await isShown(page, 'article .f3 > rt')).toBe(true);
    await choose(page, 'pinyin', 'all');
    await choose(page, 'tones', 'on');
    await expect.poll(() => painted(page, 'tone-3')).toBeGreaterThan(100);
    await choose(page, 'notation', 'zhuyin');
    await expect.poll(() => page.locator('h1 rt').first().textContent()).toBe('ㄅㄟˇ ㄩㄝ');
    await expect.poll(() => painted(page, 'tone-3')).toBeGreaterThan(100);
    await choose(page, 'names', 'off');
    expect(await styleOf(page, '#p1 .name', 'text-decoration-line')).toBe('none');
    await choose(page, 'patterns', 'on');
    await expect.poll(() => painted(page, 'pattern')).toBeGreaterThan(20);
    expect(await page.locator('article *').count()).toBe(nodes);
    await choose(page, 'borders', 'on');
    expect(await styleOf(page, '#p1 ruby', 'box-shadow')).not.toBe('none');
    const size = await styleOf(page, '#p1', 'font-size');
    await choose(page, 'size', 'large');
    expect(parseFloat(await styleOf(page, '#p1', 'font-size'))).toBeGreaterThan(parseFloat(size));
    // A phone has no room for lines of another width
    const hasRoom = options.viewport !== phone;
    expect(await isShown(page, '#settings [name=width]')).toBe(hasRoom);
    if (hasRoom) await choose(page, 'width', 'narrow');
    expect(await styleOf(page, '#p1', 'max-inline-size')).toBe(`${(hasRoom ? 28 : 36) * 26}px`);
    await choose(page, 'font', 'kai');
    expect(await styleOf(page, '#p1', 'font-family')).toContain('Kai');
    await choose(page, 'theme', 'sepia');
    expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(243, 233, 210)');
    await choose(page, 'translation', 'hidden');
    expect(await isShown(page, '#p1s1-en')).toBe(false);

    const chosen = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
    await page.reload();
    await page.locator('html[data-shown-notation=zhuyin][data-written]').waitFor();
    expect(await page.locator('html').evaluate((html) => ({ ...html.dataset }))).toEqual(
      expect.objectContaining(chosen),
    );
    await page.locator('reading-settings > button').click();
    await page.locator('#settings [value=reset]').click();
    await page.getByRole('status').filter({ hasText: 'Defaults restored' }).waitFor();
    await page.locator('html[data-shown-notation=pinyin]').waitFor();
    expect(await page.locator('h1 rt').first().innerText()).toBe('Běiyuē');
    for (const { name, options: all } of settings) {
      expect(await page.locator(`#settings select[name=${name}]`).inputValue(), name).toBe(all[0]![0]);
    }
    await page.reload();
    await page.locator('html[data-written]').waitFor();
    expect(await page.locator('html').evaluate((html) => ({ ...html.dataset }))).toEqual(usual);
    await page.context().close();
  });

  test('they open from the middle of an article, by a button that covers no text', async () => {
    const page = await site.open(`${path}?size=large#p12`, options);
    const button = page.locator('.settings-here');
    const covered = await button.evaluate((box) => {
      const { right, top, bottom } = box.getBoundingClientRect();
      const texts = [...document.querySelectorAll('article :is(ruby, .translation, .margin-note)')];
      const lies = (under: DOMRect) => under.left < right && under.bottom > top && under.top < bottom;
      return texts.filter((text) => lies(text.getBoundingClientRect())).length;
    });
    expect(covered).toBe(0);
    const top = () => page.locator('#p12').evaluate((text) => text.getBoundingClientRect().top);
    const before = await top();
    await button.click();
    await page.locator('#settings select[name=pinyin]').selectOption('none');
    await page.keyboard.press('Escape');
    expect(await page.locator('.settings-here:focus').count()).toBe(1);
    expect(await isShown(page, '#p12 rt')).toBe(false);
    // The paragraph that a link led to stays at the top of the window, though others above it change their height
    expect(Math.abs((await top()) - before)).toBeLessThan(20);
    await page.context().close();
  });

  test('changing one never loses the reading place', async () => {
    const page = await site.open(`${path}#p11`, options);
    await page
      .locator('#p11s2 ruby')
      .nth(6)
      .evaluate((word) => scrollBy(0, word.getBoundingClientRect().top - 20));
    await page.locator('reading-settings > button').evaluate((button: HTMLElement) => button.click());
    for (const [name, value] of [
      ['pinyin', 'none'],
      ['size', 'large'],
      ['translation', 'hidden'],
      ['notation', 'zhuyin'],
      ['pinyin', 'all'],
      ['script', 'traditional'],
      // Of the width a phone offers no choice
      options.viewport === phone ? ['font', 'hei'] : ['width', 'narrow'],
    ] as const) {
      const word = await page.evaluateHandle(() =>
        [...document.querySelectorAll('#p11 ruby')].find((each) => each.getBoundingClientRect().top >= 0)!,
      );
      const top = () => word.evaluate((element) => element.getBoundingClientRect().top);
      const before = await top();
      await choose(page, name, value);
      await expect.poll(async () => Math.abs((await top()) - before), { message: name }).toBeLessThan(8);
    }
    await page.context().close();
  });

  test('translations come on demand, a paragraph or a sentence at a time', async () => {
    const page = await site.open(`${path}?translation=demand`, options);
    const filter = (id: string) => styleOf(page, `#${id}`, 'filter');
    expect(await filter('p11s1-en')).toContain('blur');
    await page.locator('#p11s1-en').click();
    await page.mouse.move(0, 0);
    await expect.poll(() => filter('p11s1-en')).toBe('none');
    expect(await filter('p11s2-en')).toContain('blur');
    const button = page.locator('.row:has(#p11) .turn-translation');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => filter('p11s2-en')).toBe('none');
    await focusOn(page, '#p12 ruby');
    await page.keyboard.press('Shift+T');
    await expect.poll(() => filter('p12s1-en')).toBe('none');
    await focusOn(page, '#p13 ruby');
    await page.keyboard.press('t');
    await expect.poll(() => filter('p13s1-en')).toBe('none');
    await page.goto(site.address(`${path}?translation=hidden`));
    await page.locator('.row:has(#p11) .turn-translation').click();
    expect([await isShown(page, '#p11s1-en'), await isShown(page, '#p12s1-en')]).toEqual([true, false]);
    await page.context().close();
  });

  test('traditional characters are those of the whole page, in notes and in what is found', async () => {
    const page = await site.open(`${path}?script=traditional`, options);
    await page.locator('html[data-shown-script=traditional]').waitFor();
    expect(await page.locator('nav a', { hasText: '詞典' }).count()).toBe(1);
    expect(await page.locator('.contents a').first().textContent()).toContain('樂觀悲觀');
    await page.locator('#p1 ruby', { hasText: '導彈' }).first().click();
    const note = page.locator('#note');
    expect(await note.locator('.headword').textContent()).toBe('导弹【導彈】dǎodàn');
    await note.getByText('加入生詞').waitFor();
    await page.goto(site.address(`search/?q=${encodeURIComponent('反导')}&script=traditional`));
    await page.locator('search-panel mark', { hasText: '反導' }).first().waitFor();
    await choose(page, 'script', 'simplified');
    await page.locator('search-panel mark', { hasText: '反导' }).first().waitFor();
    expect(await page.locator('nav a', { hasText: '词典' }).count()).toBe(1);
    await page.context().close();
  });
});
