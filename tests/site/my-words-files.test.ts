import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { heads, inNote, path, said } from './my-words.ts';
import { phone, slug, useSite } from './site.ts';

const site = useSite();

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
    const rows = (await saved(page, 'tsv')).toString().split('\n').slice(2, 4);
    expect(rows.map((row) => row.slice(0, 2))).toEqual(['比利', '北约']);
    await page.context().close();
  });

  test('the message of a file taken in stands beside its field, however many words come in above', async () => {
    const page = await site.open('my-words/', { viewport: phone });
    const words = Array.from({ length: 40 }, (_, at) => `词${'一'.repeat(at + 1)}\tcí\tword\n`);
    await take(page, 'words.tsv', words.join(''));
    await said(page, 'New words: 40');
    const box = (selector: string) =>
      page.locator(selector).evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
    await expect.poll(async () => (await box('my-words .said')).bottom).toBeLessThanOrEqual(phone.height);
    const [message, field] = [await box('my-words .said'), await box('.my-words-files')];
    expect(message.top).toBeGreaterThan(0);
    expect(Math.abs(message.top - field.bottom)).toBeLessThan(40);
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
