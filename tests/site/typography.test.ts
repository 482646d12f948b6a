import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

/** The lines of a paragraph: their Han and marks, and where they stand. */
const linesOf = (page: Page, id: string): Promise<{ text: string; top: number }[]> =>
  page.evaluate((paragraph) => {
    const walker = document.createTreeWalker(document.getElementById(paragraph)!, NodeFilter.SHOW_TEXT);
    const lines: { text: string; top: number }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement!.closest('rt')) continue;
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        const last = lines.at(-1);
        if (!box.width) continue;
        if (last && Math.abs(last.top - box.top) < 12) last.text += node.data[at]!;
        else lines.push({ text: node.data[at]!, top: box.top });
      }
    }
    return lines;
  }, id);

const open = async (query: string, width: number): Promise<Page> => {
  const page = await site.open(path + query, { viewport: { width, height: 1000 } });
  await page.locator('#p2').scrollIntoViewIfNeeded();
  return page;
};

test.each(['', '?pinyin=above-4', '?pinyin=none', '?notation=zhuyin', '?script=traditional'])(
  'lines stand at one distance with %s',
  async (query) => {
    const page = await open(query, 820);
    const tops = (await linesOf(page, 'p2')).map(({ top }) => top);
    const distances = tops.slice(1).map((top, index) => Math.round(top - tops[index]!));
    expect(distances.length).toBeGreaterThan(2);
    expect(new Set(distances).size).toBe(1);
    await page.context().close();
  },
);

test.each([820, 1100, 1440, 1920])('a full line has 25 to 40 characters at %i px', async (width) => {
  const page = await open('', width);
  const full = (await linesOf(page, 'p2')).slice(0, -1).map(({ text }) => text.length);
  expect(Math.min(...full)).toBeGreaterThanOrEqual(22);
  expect(Math.max(...full)).toBeLessThanOrEqual(40);
  const { room, size } = await page.locator('#p2').evaluate((text) => ({
    room: text.clientWidth,
    size: parseFloat(getComputedStyle(text).fontSize),
  }));
  expect(room / size).toBeGreaterThanOrEqual(25);
  expect(room / size).toBeLessThanOrEqual(40);
  await page.context().close();
});

test('no mark that closes starts a line, none that opens ends one', async () => {
  const page = await open('', phone.width);
  for (const id of ['p1', 'p2', 'p3', 'p4']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    for (const { text } of await linesOf(page, id))
      expect(text).toMatch(/^[^，。、；：？！”’）》].*[^“‘（《]$/);
  }
  await page.goto(site.address(`${path}p3/`));
  const starts = await page.$$eval('.interlinear .line', (lines) =>
    lines.map(({ textContent }) => textContent.trim()[0]),
  );
  expect(starts.join('')).not.toMatch(/[，。、；：？！”’）》]/);
  await page.context().close();
});

describe('beside and below', () => {
  const boxes = async (page: Page) => {
    const row = page.locator('.row:has(#p1)');
    const [text, english, note] = await Promise.all(
      ['.text', '.translation', '.margin-note'].map((part) => row.locator(part).boundingBox()),
    );
    return { text: text!, english: english!, note: note! };
  };

  test('from 1100 px on translation and notes stand in the margin of their paragraph', async () => {
    const page = await open('', 1100);
    const { text, english, note } = await boxes(page);
    expect(english.x).toBeGreaterThan(text.x + text.width);
    expect(Math.abs(english.y - text.y)).toBeLessThan(24);
    expect(note.x).toBe(english.x);
    expect(note.y).toBeGreaterThan(english.y);
    await page.context().close();
  });

  test('on a phone the translation stands below its paragraph', async () => {
    const page = await open('', phone.width);
    const { text, english } = await boxes(page);
    expect(english.y).toBeGreaterThanOrEqual(text.y + text.height - 1);
    expect(english.x).toBe(text.x);
    await page.context().close();
  });

  test('the ground that marks the target of a link ends where its text does', async () => {
    const page = await open('#p7', phone.width);
    const shadow = await page.locator('#p7:target').evaluate((text) => getComputedStyle(text).boxShadow);
    const reaches = [...shadow.matchAll(/(-?[\d.]+)px (-?[\d.]+)px ([\d.]+)px (-?[\d.]+)px/g)];
    expect(reaches.length).toBeGreaterThan(0);
    for (const [, , down, blur, spread] of reaches) expect([down, blur, spread]).toEqual(['0', '0', '0']);
    await page.context().close();
  });
});

describe('on paper', () => {
  test('notes are numbered footnotes, a page ends within a paragraph but not within its note, and what is for screens alone is gone', async () => {
    const page = await site.open(`${path}?translation=demand`);
    await page.emulateMedia({ media: 'print' });
    const row = page.locator('.row:has(#p1)');
    expect(await row.locator('.margin-note p').first().isVisible()).toBe(true);
    const breakInside = (part: Locator) => part.evaluate((element) => getComputedStyle(element).breakInside);
    expect(await breakInside(row)).toBe('auto');
    expect(await breakInside(row.locator('.margin-note').first())).toBe('avoid');
    const after = await page.locator('#p1').evaluate((text) => getComputedStyle(text, '::after').content);
    expect(after).toBe('counter(note)');
    expect(await row.locator('.translation').evaluate((text) => getComputedStyle(text).filter)).toBe('none');
    expect(await page.locator('#p1 rt').first().isVisible()).toBe(true);
    for (const selector of [
      'nav.contents',
      '.site-header nav',
      '.permalink',
      'reading-settings',
      '.at-hand',
      '.front summary',
    ])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    expect(await page.locator('.site-footer .on-paper').innerText()).toMatch(/^https:.*\/articles\/.*\/$/);
    await page.goto(site.address(`${path}?pinyin=none`));
    expect(await page.locator('#p1 rt').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('a line of the vocabulary takes no more room than its text', async () => {
    const page = await site.open(`${path}vocabulary/`);
    await page.emulateMedia({ media: 'print' });
    const height = await page
      .locator('tbody tr')
      .first()
      .evaluate((row) => row.getBoundingClientRect().height);
    expect(height).toBeLessThan(24);
    await page.context().close();
  });

  test('links that leave the site give their address', async () => {
    const page = await site.open('about/');
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('main a[href^="https://creativecommons.org"]').first();
    const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toContain('https://creativecommons.org');
    await page.context().close();
  });
});
