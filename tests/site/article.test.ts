import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

const isInView = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });

describe('the note of a word', () => {
  test('opens on hover and says the meaning here first', async () => {
    const page = await site.open(path);
    await page.locator('#p1 ruby', { hasText: '比利时' }).hover();
    const note = page.locator('#note');
    await note.waitFor();
    expect(await note.locator('.headword').innerText()).toContain('比利时');
    expect(await note.locator('.gloss').innerText()).toContain('Belgium');
    await page.context().close();
  });

  test('opens pinned on a tap and closes on a tap elsewhere', async () => {
    const page = await site.open(path, { viewport: phone, hasTouch: true });
    const word = page.locator('#p1 ruby').nth(3);
    await word.tap();
    const note = page.locator('#note');
    await note.waitFor();
    const [above, sheet] = await Promise.all([word.boundingBox(), note.boundingBox()]);
    expect(above!.y + above!.height).toBeLessThanOrEqual(sheet!.y);
    await page.evaluate(() => scrollBy(0, 1));
    await page.touchscreen.tap(380, 10);
    await note.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('opens on focus, follows the arrow keys, and gives the focus back on Escape', async () => {
    const page = await site.open(path);
    await page.locator('h1 ruby').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('#note').waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('ruby')?.firstChild?.textContent);
    const word = await focused();
    await expect.poll(() => page.locator('#note .headword').innerText()).toContain(word);
    await page.keyboard.press('Enter');
    await page.locator('#note :focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#note').waitFor({ state: 'hidden' });
    expect(await focused()).toBe(word);
    await page.context().close();
  });

  test('names the person or place the word stands for', async () => {
    const page = await site.open(path);
    await page.locator('.name.person ruby', { hasText: '拉斯穆森' }).first().click();
    const link = page.locator('#note .about-name a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/entities\/anders-fogh-rasmussen\/$/);
    await page.context().close();
  });
});

describe('addresses', () => {
  test.each(['p7', 'p16s2'])('#%s scrolls to its place and marks it', async (id) => {
    const page = await site.open(`${path}#${id}`);
    const place = page.locator(`#${id}`);
    expect(await place.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect.poll(() => isInView(place)).toBe(true);
    await page.context().close();
  });

  test('the pilcrow of a paragraph copies its address', async () => {
    const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('a.permalink[href="#p3"]').click();
    await page.locator('.copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.address(`${path}#p3`));
    await page.context().close();
  });

  test('a paragraph page leads to the one before and the one after', async () => {
    const page = await site.open(`${path}p7/`, { javaScriptEnabled: false });
    await page.locator('a[rel=next]').click();
    await page.waitForURL(site.address(`${path}p8/`));
    await page.locator('a[rel=prev]').click();
    await page.waitForURL(site.address(`${path}p7/`));
    await page.context().close();
  });
});

describe('settings', () => {
  test('hold at once, after a reload, and from the address without being kept', async () => {
    const page = await site.open(path);
    const pinyin = page.locator('#p1 rt').first();
    await page.locator('reading-settings > button').click();
    await page.locator('select[name=pinyin]').selectOption('none');
    await pinyin.waitFor({ state: 'hidden' });
    await page.reload();
    await pinyin.waitFor({ state: 'hidden' });
    await page.goto(site.address(`${path}?pinyin=all`));
    await pinyin.waitFor({ state: 'visible' });
    await page.goto(site.address(path));
    await pinyin.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('keep the reading place', async () => {
    const page = await site.open(`${path}#p12`);
    const place = page.locator('#p12');
    const top = () => place.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(() => isInView(place)).toBe(true);
    const before = await top();
    await page.locator('reading-settings > button').evaluate((button: HTMLElement) => button.click());
    await page.locator('select[name=pinyin]').selectOption('none');
    await page.locator('#p1 rt').first().waitFor({ state: 'hidden' });
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
    await page.context().close();
  });
});

describe('the margin', () => {
  test('holds a note that unfolds without scripts', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const note = page.locator('.row:has(#p1) .margin-note');
    expect(await note.locator('p').first().isVisible()).toBe(false);
    await note.locator('summary').click();
    expect(await note.locator('p').first().innerText()).toContain('8 June 2011');
    await page.context().close();
  });

  test('a word of time says its date', async () => {
    const page = await site.open(path);
    await page.locator('time[datetime="2012-05"] ruby').first().click();
    expect(await page.locator('#note .date').innerText()).toContain('May 2012');
    await page.context().close();
  });
});

describe('the close reading', () => {
  test('lists constructions and lights the parts of the one that is focused or pointed at', async () => {
    const page = await site.open(`${path}p11/`);
    const lit = () => page.locator('.cell.lit .han').allInnerTexts();
    const entry = page.locator('.patterns li', { hasText: '要么 … 要么' });
    await entry.hover();
    expect(await lit()).toEqual(['要么', '要么']);
    await page.mouse.move(0, 0);
    expect(await lit()).toEqual([]);
    await entry.focus();
    expect(await lit()).toEqual(['要么', '要么']);
    await page.context().close();
  });
});
