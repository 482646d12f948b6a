import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

/** Presses a button in the note of a word. */
async function inNote(page: Page, word: string, button: string): Promise<void> {
  await page.locator('#p1 ruby', { hasText: word }).first().click();
  await page.locator(`#note ${button}`).click();
  await page.keyboard.press('Escape');
}

/** The file that a button of the list saves. */
async function saved(page: Page, file: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-file=${file}]`).click(),
  ]);
  return readFileSync(await download.path());
}

const take = (page: Page, name: string, content: Buffer | string): Promise<void> =>
  page
    .locator('my-words input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** As if storage had no room left. */
const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });

const heads = (page: Page): Promise<string[]> => page.locator('.my-words-list .head').allTextContents();
const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();

describe('in the note of a word', () => {
  test('a button and the key r put it on the list and take it off again', async () => {
    const page = await site.open(path);
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    const remember = page.locator('#note .remember');
    await remember.click();
    await said(page, 'Added to my words');
    expect(await remember.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('r');
    await said(page, 'Removed from my words');
    expect(await remember.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('r');
    await page.reload();
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    expect(await remember.getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  test('a known word loses its pinyin wherever it stands in that reading, and counts as known', async () => {
    const page = await site.open(path);
    await inNote(page, '北约', '.know');
    const all = page.locator('article ruby');
    const words = await all.evaluateAll((rubies) => rubies.map((ruby) => ruby.firstChild!.textContent));
    const known = words.filter((word) => word === '北约').length;
    expect(await page.locator('ruby.known').count()).toBe(known);
    expect(await page.locator('ruby.known rt').first().isVisible()).toBe(false);
    const share = page.locator('.known-share');
    expect(parseFloat(await share.innerText())).toBeCloseTo((known / words.length) * 100, 1);
    await page.reload();
    expect(await page.locator('ruby.known').count()).toBe(known);
    expect(await share.isVisible()).toBe(true);
    await inNote(page, '北约', '.know');
    expect(await page.locator('ruby.known').count()).toBe(0);
    expect(await share.count()).toBe(0);
    await page.context().close();
  });

  test('a word known in traditional characters is known in simplified ones', async () => {
    const page = await site.open(`${path}?script=traditional`);
    await inNote(page, '導彈', '.know');
    await page.goto(site.address(path));
    expect(await page.locator('#p1 ruby.known').first().innerText()).toContain('导弹');
    await page.context().close();
  });

  test('a setting leaves out the pinyin of all words on the list', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    const pinyin = page.locator('#p1 ruby', { hasText: '比利时' }).locator('rt');
    expect(await pinyin.isVisible()).toBe(true);
    await page.goto(site.address(`${path}?pinyin=unknown`));
    expect(await pinyin.isVisible()).toBe(false);
    expect(await page.locator('#p1 ruby:not(.listed) rt').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('storage that holds something else is an empty list, and is set aside', async () => {
    const page = await site.open(path);
    await page.evaluate(() => localStorage.setItem('pangzhu:words', '{"version":1,"wor'));
    await page.reload();
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    expect(await heads(page)).toEqual(['比利时']);
    expect(await page.evaluate(() => localStorage.getItem('pangzhu:words:unreadable'))).toBe(
      '{"version":1,"wor',
    );
    await page.context().close();
  });
});

describe('the list', () => {
  test('has each word in its sentence, with the way back to it', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await inNote(page, '导弹', '.know');
    await page.goto(site.address('my-words/'));
    expect(await heads(page)).toEqual(['导弹', '比利时']);
    expect(await page.locator('.counts').innerText()).toMatch(/Words: 2.*1 known.*1 due/s);
    const item = page.locator('.my-words-list > li').last();
    expect(await item.locator('.gloss').textContent()).toBe('Belgium');
    expect(await item.locator('.sentence').textContent()).toMatch(/比利时.*。$/);
    expect(await item.locator('mark').textContent()).toBe('比利时');
    expect(await item.locator('.translation').textContent()).toContain('Belgian');
    await page.locator('select[name=state]').selectOption('known');
    expect(await heads(page)).toEqual(['导弹']);
    await page.locator('select[name=state]').selectOption('');
    await item.locator('.place').click();
    await page.waitForURL(site.address(`${path}#p1s1`));
    await page.context().close();
  });

  test('marks words as known and removes them by keyboard, and takes that back', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '导弹', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.know').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.know:focus').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.remove').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await heads(page)).toEqual(['北约', '比利时']);
    expect(await page.locator('li:has(.remove:focus) .head').textContent()).toBe('比利时');
    await page.locator('.undo').focus();
    await page.keyboard.press('Enter');
    expect(await heads(page)).toEqual(['北约', '导弹', '比利时']);
    expect(await page.locator('li:has(.remove:focus) .head').textContent()).toBe('导弹');
    await page.context().close();
  });

  test('says once that a word is off it, and has a place for the focus when it was the last', async () => {
    const page = await site.open(path);
    await inNote(page, '导弹', '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.remove').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.undo:focus').count()).toBe(1);
    expect(await page.getByRole('status').filter({ hasText: 'Removed from my words' }).count()).toBe(1);
    await page.context().close();
  });

  test('puts back a removed word only: what has been done since then stays done', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '导弹', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('li', { hasText: '导弹' }).locator('.remove').first().click();
    await page.locator('.know').last().click();
    await page.locator('.undo').click();
    expect(await heads(page)).toEqual(['北约', '导弹', '比利时']);
    expect(await page.locator('.know').last().getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  test('says so where a change cannot be kept', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    await fillStorage(page);
    for (const name of ['.remove', '.know']) {
      await page.locator(name).click();
      await said(page, 'Nothing can be saved');
      expect(await heads(page)).toEqual(['比利时']);
    }
    await page.context().close();
  });

  test('says what to do while it is empty, and what it is without scripts', async () => {
    const page = await site.open('my-words/');
    expect(await page.locator('.no-words:visible').count()).toBe(1);
    expect(await page.locator('.my-words-list').isVisible()).toBe(false);
    await page.context().close();
    const still = await site.open('my-words/', { javaScriptEnabled: false });
    expect(await still.locator('main').innerText()).toContain('needs JavaScript');
    expect(await still.locator('my-words').isVisible()).toBe(false);
    await still.context().close();
  });

  test('follows what is remembered in another window', async () => {
    const page = await site.open('my-words/');
    const other = await page.context().newPage();
    await other.goto(site.address(path));
    await inNote(other, '比利时', '.remember');
    await page.locator('.my-words-list .head', { hasText: '比利时' }).waitFor();
    await page.context().close();
  });
});

describe('files', () => {
  test.each(['tsv', 'anki'])('%s is saved and read back elsewhere', async (file) => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await inNote(page, '北约', '.know');
    await page.goto(site.address('my-words/'));
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const content = await saved(page, file);
    // The database is no part of the page: it comes when a package is made
    expect(loaded.some((url) => url.endsWith('.wasm'))).toBe(file === 'anki');
    await page.context().close();

    const other = await site.open('my-words/');
    await take(other, `words.${file}`, content);
    await said(other, 'New words: 2');
    expect(await heads(other)).toEqual(['北约', '比利时']);
    expect(await other.locator('.know').first().getAttribute('aria-pressed')).toBe('true');
    await take(other, `words.${file}`, content);
    await said(other, 'New words: 0');
    await other.context().close();
  });

  test('words of a file are the newest', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    await take(page, 'words.tsv', '北约\tBěiyuē\tNATO\n');
    await said(page, 'New words: 1');
    expect(await heads(page)).toEqual(['北约', '比利时']);
    await page.context().close();
  });

  test('everything goes to another device as one file: words, places, settings', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.evaluate(
      ([name]) => {
        const articles = { [name!]: { paragraph: 7, of: 20, at: '2026-05-01T10:00:00.000Z' } };
        localStorage.setItem('pangzhu:progress', JSON.stringify({ version: 1, articles }));
      },
      [slug],
    );
    await page.goto(site.address('my-words/?theme=dark'));
    const content = await saved(page, 'all');
    await page.context().close();

    const other = await site.open('my-words/');
    await take(other, 'pangzhu.json', content);
    await said(other, 'new words: 1');
    expect(await heads(other)).toEqual(['比利时']);
    await other.reload();
    expect(await other.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await other.evaluate(() => localStorage.getItem('pangzhu:progress'))).toContain('"paragraph":7');
    await other.context().close();
  });

  test.each(['{"words":', '{"a":1}', 'Dear Sir,\nno words here', 'PK\u0003\u0004', ''])(
    '%j is said to hold no words',
    async (content) => {
      const page = await site.open('my-words/');
      await take(page, 'letter.txt', content);
      await said(page, 'No words found');
      await page.context().close();
    },
  );
});

describe('the review', () => {
  const card = '.card';

  test('asks for each word in its sentence, and keeps when it is due by how it was recalled', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.start').click();
    await page.locator(card).waitFor();
    expect(await page.locator(`${card} mark`).innerText()).toBe('比利时');
    expect(await page.locator(card).innerText()).not.toContain('Belgium');
    // Before the answer there is nothing to grade, by button or by key
    expect(await page.locator('.grades').isVisible()).toBe(false);
    for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
    expect(await page.locator(`${card} mark`).innerText()).toBe('比利时');
    expect(await page.locator('.show').isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.locator(`${card} .solution`).innerText()).toContain('Belgium');
    expect(await page.locator('.my-words-list').isVisible()).toBe(false);
    await page.keyboard.press('4');
    expect(await page.locator(`${card} mark`).innerText()).toBe('北约');
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    // Forgotten, it comes back at the end of the same review
    expect(await page.locator(`${card} mark`).innerText()).toBe('北约');
    await page.locator('.show').click();
    await page.locator('.easy').click();
    await said(page, 'No more words are due');
    expect(await page.locator('.start').isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('.counts').innerText()).not.toContain('due');
    await page.context().close();
  });

  test('grades a word as it is by then: known or removed in another window, it stays so', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.start').click();
    await page.locator('.show').click();
    const other = await page.context().newPage();
    await other.goto(site.address('my-words/'));
    await other.locator('.know').last().click();
    await other.locator('.remove').first().click();
    await expect.poll(() => heads(page)).toEqual(['比利时']);
    await page.locator('.again').click();
    expect(await page.locator(`${card} mark`).innerText()).toBe('北约');
    await page.locator('.show').click();
    await page.locator('.again').click();
    await said(page, 'No more words are due');
    expect(await heads(page)).toEqual(['比利时']);
    expect(await page.locator('.know').getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  test('says at its end that grades were not kept', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    await fillStorage(page);
    await page.locator('.start').click();
    await page.locator('.show').click();
    await page.locator('.easy').click();
    await page.locator('.start').waitFor();
    expect(await page.locator('.done').innerText()).toContain('Nothing can be saved');
    await page.context().close();
  });

  test('has a card and a list that axe finds no fault with, in light and in dark', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.address('my-words/'));
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('.start').click();
      await page.locator('.show').click();
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.context().close();
  });

  test('has keys only while it is on and they are not turned off', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/?keys=off'));
    await page.locator('.start').click();
    await page.locator('.show').click();
    await page.keyboard.press('4');
    expect(await page.locator('.grades').isVisible()).toBe(true);
    await page.locator('.end').click();
    expect(await page.locator('.my-words-list').isVisible()).toBe(true);
    await page.context().close();
  });

  test('needs its scheduler only when it starts', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(site.address('my-words/'), { waitUntil: 'networkidle' });
    expect(loaded.some((url) => url.includes('review-schedule'))).toBe(false);
    await page.locator('.start').click();
    await page.locator(card).waitFor();
    expect(loaded.some((url) => url.includes('review-schedule'))).toBe(true);
    await page.context().close();
  });
});
