import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, slug, useSite } from './site.ts';

const site = useSite();
const source = readFileSync(`content/sources/${slug}/source.txt`, 'utf8').replace(/\s/g, '');

/** The Chinese of a page without pinyin, glosses and translation. */
const chinese = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (elements) =>
    elements
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const aid of copy.querySelectorAll('rt, .pinyin, .gloss')) aid.remove();
        return copy.textContent;
      })
      .join('')
      .replace(/\s/g, ''),
  );

test('the article page holds every character of the source once and in order', async () => {
  const page = await site.open(`articles/${slug}/`, { javaScriptEnabled: false });
  expect(await chinese(page, 'article :is(h1, h2, .text)')).toBe(source);
  await page.context().close();
});

test('the pages of its paragraphs together hold every character of the source once and in order', async () => {
  const page = await site.open('', { javaScriptEnabled: false });
  const parts: string[] = [];
  for (const { id } of article.blocks.filter(({ kind }) => kind === 'paragraph')) {
    await page.goto(site.address(`articles/${slug}/${id}/`));
    parts.push(await chinese(page, '.interlinear'));
  }
  expect(parts.join('')).toBe(source);
  await page.context().close();
});

test('every sentence of the article page has its English beside it', async () => {
  const page = await site.open(`articles/${slug}/`, { javaScriptEnabled: false });
  const missing = await page.$$eval('.row:not(.headline) :is(h2, .text) .s', (sentences) =>
    sentences.map(({ id }) => id).filter((id) => !document.getElementById(`${id}-en`)?.textContent.trim()),
  );
  expect(missing).toEqual([]);
  await page.context().close();
});

test('copied text is Chinese without pinyin', async () => {
  const page = await site.open(`articles/${slug}/`);
  const copied = await page.evaluate(() => {
    const selection = getSelection()!;
    selection.selectAllChildren(document.getElementById('p1')!);
    return selection.toString().replace(/\s/g, '');
  });
  expect(copied).toBe(article.blocks.find(({ id }) => id === 'p1')!.text);
  await page.context().close();
});
