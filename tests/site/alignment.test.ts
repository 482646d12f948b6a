import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Alignment } from '../../src/reading/alignment.ts';
import { article, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

/** What is lit, in the order of the data: Chinese, then its English. */
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aligned') ?? [])].map((range) => (range as Range).toString()));

const untilLit = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) =>
      [...(CSS.highlights.get('aligned') ?? [])].some((range) => (range as Range).toString() === wanted),
    text,
  );

/** Moves the mouse onto a word of a text that stands in one piece. */
async function pointAt(page: Page, id: string, word: string): Promise<void> {
  const at = await page.evaluate(
    async ([id, word]) => {
      const element = document.getElementById(id!)!;
      element.scrollIntoView({ block: 'center' });
      // Rows that come near take their height in the next frames
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(word!);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + word!.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    },
    [id, word],
  );
  await page.mouse.move(at!.x, at!.y);
}

describe('on the article page', () => {
  test('a Chinese word that is pointed at lights its English, and the DOM stays as it is', async () => {
    const page = await site.open(path);
    const markup = () => page.locator('#p4s1-en').evaluate((element) => element.innerHTML);
    const before = await markup();
    await page.locator('#p4s1 ruby', { hasText: '峰会' }).hover();
    await untilLit(page, 'summit');
    expect(await lit(page)).toEqual(['峰会', 'summit']);
    expect(await markup()).toBe(before);
    await page.context().close();
  });

  test('an English word lights the Chinese, also where one renders two words', async () => {
    const page = await site.open(path);
    await pointAt(page, 'p8s1-en', 'Analysts');
    await untilLit(page, '人士');
    expect(await lit(page)).toEqual(['分析', 'Analysts', '人士', 'Analysts']);
    await pointAt(page, 'p8s1-en', 'Bush');
    await untilLit(page, '小布什');
    expect(await lit(page)).toEqual(['小布什', 'George W. Bush']);
    await page.context().close();
  });

  test('figures light too, and stretches that lie apart all at once', async () => {
    const page = await site.open(path);
    await pointAt(page, 'p16s2', '2020');
    await untilLit(page, '2020');
    expect(await lit(page)).toEqual(['2020', '2020']);
    await page.locator('#p2s2 ruby', { hasText: '而且' }).hover();
    await untilLit(page, '而且');
    expect(await lit(page)).toEqual(['而且', 'but', 'also']);
    await page.context().close();
  });

  test('so does the focus; a word without English lights nothing', async () => {
    const page = await site.open(path);
    await page.locator('#p2s1 ruby', { hasText: '观察' }).evaluate((word: HTMLElement) => {
      word.tabIndex = 0;
      word.focus();
    });
    await untilLit(page, 'observers');
    await page.locator('#p2s1 ruby', { hasText: '的' }).first().hover();
    await page.waitForFunction(() => CSS.highlights.get('aligned')?.size === 0);
    await page.context().close();
  });

  test('the data are loaded when they are first wanted, and nothing fails without them', async () => {
    const page = await site.open(path);
    const failures: Error[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => failures.push(error));
    page.on('request', (request) => requests.push(request.url()));
    await page.route('**/alignment.json', (route) => route.abort());
    expect(requests.filter((url) => url.endsWith('alignment.json'))).toEqual([]);
    const asked = page.waitForRequest('**/alignment.json');
    await page.locator('#p1 ruby').first().hover();
    await asked;
    await page.waitForFunction(() => CSS.highlights.has('aligned'));
    expect([await lit(page), failures]).toEqual([[], []]);
    await page.context().close();
  });
});

test('in the close reading a word lights its English, and back', async () => {
  const page = await site.open(`${path}p16/`);
  await page.locator('#p16s1 .cell', { hasText: '部署' }).hover();
  await untilLit(page, 'deployment');
  expect(await lit(page)).toEqual(['部署', 'deployment']);
  await pointAt(page, 'p16s1-en', 'concerned');
  await untilLit(page, '担忧');
  expect(await lit(page)).toEqual(['担忧', 'concerned']);
  await page.context().close();
});

test('the text of each sentence on the page is the one that the data count in', async () => {
  const data = JSON.parse(readFileSync(`dist/${path}alignment.json`, 'utf8')) as Alignment;
  const page = await site.open(path);
  const texts = await page.evaluate(() => {
    for (const reading of document.querySelectorAll('article rt')) reading.remove();
    return Object.fromEntries(
      [...document.querySelectorAll('.s')].map(({ id, textContent }) => [id, textContent]),
    );
  });
  await page.context().close();
  for (const { id, tokens, translation } of article.blocks.flatMap(({ sentences }) => sentences)) {
    expect(texts[id]).toBe(tokens.map(({ text }) => text).join(''));
    if (!id.startsWith('t')) expect(texts[`${id}-en`]?.startsWith(translation!)).toBe(true);
    const aligned = tokens.filter(({ english }) => english?.length);
    expect(data[id]?.map(([start, length]) => texts[id]!.slice(start, start + length))).toEqual(
      aligned.map(({ text }) => text),
    );
  }
});
