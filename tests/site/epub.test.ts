import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { epub } from '../../src/takeaway/epub.ts';
import { editionWith, hostileTexts } from '../takeaway/article.ts';
import { findEpubcheck } from './epubcheck.ts';
import { dist, slug, useSite } from './site.ts';

const site = useSite();
const temporary = mkdtempSync(join(tmpdir(), 'pangzhu-epub-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const built = join(dist, `articles/${slug}.epub`);
const epubcheck = findEpubcheck();

if (!epubcheck)
  console.warn('epubcheck is neither here nor can it be installed: books are checked for form only.');
else {
  test(
    'epubcheck finds no fault in the book of the article',
    () => expect(epubcheck(built)).toBe(''),
    120_000,
  );

  test('epubcheck finds no fault in a book of hostile text', () => {
    const file = join(temporary, 'hostile.epub');
    writeFileSync(file, epub(editionWith(hostileTexts.join(' '))));
    expect(epubcheck(file)).toBe('');
  });
}

test('every file of a book is well formed', async () => {
  const books = [readFileSync(built), ...hostileTexts.map((text) => epub(editionWith(text)))];
  const texts = books.flatMap((book) =>
    Object.entries(unzipSync(book)).flatMap(([path, content]) =>
      /\.(xhtml|opf|xml)$/.test(path) ? [[path, strFromU8(content)]] : [],
    ),
  );
  const page = await site.open('about/', { bypassCSP: true });
  const faults = await page.evaluate(
    (all) =>
      all.flatMap(([path, text]) => {
        const parsed = new DOMParser().parseFromString(text!, 'application/xml');
        return parsed.querySelector('parsererror') ? [`${path}: ${parsed.documentElement.textContent}`] : [];
      }),
    texts,
  );
  expect(texts.length).toBeGreaterThan(hostileTexts.length * 5);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the article leads to its book', async () => {
  const page = await site.open(`articles/${slug}/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'EPUB' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${slug}.epub`);
  expect(readFileSync(await download.path())).toEqual(readFileSync(built));
  await page.context().close();
});
