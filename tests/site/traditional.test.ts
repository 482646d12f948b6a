import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildCold, writeSite } from '../../scripts/bench/astro-project.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import { runNew } from '../../scripts/new/run-new.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { choose } from './choosing.ts';
import { shiftOf, watchShift } from './layout-shift.ts';
import { result, settled, type } from './searching.ts';
import { phone, useSite } from './site.ts';

// Of one character in simplified script, 发, stand 發 and 髮; 著 is 着 in one word and itself in another
const text = `海邊燈塔

歷史發展

著名作家黃志明的頭髮全白了。他看著海邊的燈塔，說：“這裡發生了很多事。”

${'燈塔照亮了來往的船隻，漁民說沒有燈塔就沒有漁港。'.repeat(6)}

${'台灣的漁港發展得很快。'.repeat(12)}
`;

const folder = mkdtempSync(join(tmpdir(), 'pangzhu-traditional-'));
const content = join(folder, 'content');
const site = useSite(join(folder, 'site', 'dist'));
const path = 'articles/lighthouse/';
let page: Page;

beforeAll(async () => {
  mkdirSync(content);
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  const file = join(folder, 'lighthouse.txt');
  writeFileSync(file, text);
  const draft = { file, slug: 'lighthouse', simplify: false, today: '2026-11-26' };
  const language = loadLanguage();
  expect(runNew(draft, content, language)).toMatchObject({ code: 0 });
  expect(runContent('write', content, language)).toMatchObject({ code: 0 });
  await buildCold(writeSite(join(folder, 'site'), content));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => page.context().close());

/** The Chinese of an element as it is shown, without its pinyin. */
const shown = (selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const reading of copy.querySelectorAll('rt, .pinyin, .gloss')) reading.remove();
      return copy.textContent.replace(/\s/gu, '');
    });

test('a text in traditional characters is shown as it is written, or in simplified ones where these are chosen', async () => {
  page = await site.open(path);
  expect(await shown('h1')).toBe('海邊燈塔');
  expect(await shown('#p1s1')).toBe('著名作家黃志明的頭髮全白了。');
  await choose(page, 'script', 'simplified');
  await page.locator('html[data-shown-script=simplified]').waitFor();
  expect(await shown('h1')).toBe('海边灯塔');
  expect(await shown('#p1s1')).toBe('著名作家黄志明的头发全白了。');
  expect(await shown('#p1s2')).toBe('他看着海边的灯塔，说：“这里发生了很多事。”');
  expect(await page.locator('nav a', { hasText: '词典' }).count()).toBe(1);
  await choose(page, 'script', 'traditional');
  await page.locator('html[data-shown-script=traditional]').waitFor();
  expect(await shown('#p1s1')).toBe('著名作家黃志明的頭髮全白了。');
  expect(await page.locator('nav a', { hasText: '詞典' }).count()).toBe(1);
  await choose(page, 'script', 'source');
  await page.locator('html[data-shown-script=source]').waitFor();
  expect(await shown('#p1s1')).toBe('著名作家黃志明的頭髮全白了。');
  expect(await page.locator('nav a', { hasText: '词典' }).count()).toBe(1);
});

test('so is its close reading, its words and what quotes it', async () => {
  page = await site.open(`${path}p1/?script=simplified`);
  await page.locator('html[data-shown-script=simplified]').waitFor();
  expect(await shown('#p1s1 .interlinear')).toBe('著名作家黄志明的头发全白了。');
  expect(await page.locator('.label-soft a').first().innerText()).toContain('海边灯塔');
  expect(await page.locator('.passage-words a').allInnerTexts()).toContain('灯塔');
  await page.goto(site.address('words/头发/?script=simplified'));
  await page.locator('html[data-shown-script=simplified]').waitFor();
  expect(await shown('.concordance .line')).toBe('著名作家黄志明的头发全白了。');
  expect(await page.locator('h1').innerText()).toContain('【頭髮】');
});

test('what is copied of it is what is shown; a word is kept with its sentence as the text has it', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  page = await site.open(`${path}?script=simplified`, { permissions });
  await page.locator('html[data-shown-script=simplified]').waitFor();
  const word = page.locator('#p1 ruby', { hasText: '头发' });
  await word.click();
  await page.locator('#note .headword', { hasText: '头发【頭髮】' }).waitFor();
  await page.locator('#note .copy').click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toMatch(/^头发\t/);
  await page.locator('#note .remember').click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('pangzhu:words')))
    .toContain('著名作家黃志明的頭髮全白了。');
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#p1s1')!));
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toBe('著名作家黄志明的头发全白了。');
  await choose(page, 'script', 'source');
  await page.locator('html[data-shown-script=source]').waitFor();
  await page.locator('#p1 ruby', { hasText: '頭髮' }).click();
  await page.locator('#note .copy').click();
  await expect.poll(clipboard).toMatch(/^頭髮\t/);
});

test('a choice of characters keeps the place, and where it is kept it holds at load without a shift', async () => {
  page = await site.open(path, { viewport: phone });
  await page.locator('reading-settings > button').evaluate((button: HTMLElement) => button.click());
  const top = () =>
    page
      .locator('#p2 ruby')
      .nth(30)
      .evaluate((word) => word.getBoundingClientRect().top);
  await page
    .locator('#p2 ruby')
    .nth(30)
    .evaluate((word) => scrollBy(0, word.getBoundingClientRect().top - 5));
  const before = await top();
  await choose(page, 'script', 'simplified');
  await page.locator('html[data-shown-script=simplified]').waitFor();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(8);
  await watchShift(page);
  await page.goto(site.address(path), { waitUntil: 'networkidle' });
  await page.locator('html[data-shown-script=simplified][data-written]').waitFor();
  expect(await shown('h1')).toBe('海边灯塔');
  expect(await shiftOf(page)).toBe(0);
});

test('what is shown in the other characters is marked and set as such, and where it is not, as it is written', async () => {
  page = await site.open(path);
  const marked = () =>
    page.locator('#p1').evaluate((p: HTMLElement) => [p.lang, getComputedStyle(p).fontFamily.slice(0, 12)]);
  expect(await marked()).toEqual(['zh-Hant', '"Songti TC",']);
  for (const [script, lang, font] of [
    ['simplified', 'zh-Hans', '"Songti SC",'],
    ['traditional', 'zh-Hant', '"Songti TC",'],
    ['simplified', 'zh-Hans', '"Songti SC",'],
    ['source', 'zh-Hant', '"Songti TC",'],
  ] as const) {
    await choose(page, 'script', script);
    await page.locator(`html[data-shown-script=${script}]`).waitFor();
    expect(await marked()).toEqual([lang, font]);
    const label = page.locator('nav .zh').first();
    await expect
      .poll(() => label.getAttribute('lang'))
      .toBe(script === 'traditional' ? 'zh-Hant' : 'zh-Hans');
  }
  await choose(page, 'font', 'hei');
  expect((await marked())[1]).toBe('"PingFang TC');
});

test('a word on the list of the reader has its sentence as is chosen, with the word marked, and is asked in it', async () => {
  page = await site.open(path);
  for (const [word, note] of [
    ['頭髮', '头发【頭髮】'],
    ['作家', '作家'],
  ] as const) {
    await page.locator('#p1 ruby', { hasText: word }).click();
    await page.locator('#note .headword', { hasText: note }).waitFor();
    await page.locator('#note .remember').click();
    await page.keyboard.press('Escape');
  }
  await page.goto(site.address('my-words/'));
  const sentences = page.locator('.my-words-list .sentence');
  await expect.poll(() => sentences.count()).toBe(2);
  expect(await sentences.allInnerTexts()).toEqual(Array(2).fill('著名作家黃志明的頭髮全白了。'));
  expect(await sentences.locator('mark').allInnerTexts()).toEqual(['作家', '頭髮']);
  await choose(page, 'script', 'simplified');
  await page.locator('html[data-shown-script=simplified]').waitFor();
  expect(await sentences.allInnerTexts()).toEqual(Array(2).fill('著名作家黄志明的头发全白了。'));
  expect(await sentences.locator('mark').allInnerTexts()).toEqual(['作家', '头发']);
  await page.locator('word-review .start').click();
  await expect
    .poll(() => page.locator('word-review .sentence').innerText())
    .toBe('著名作家黄志明的头发全白了。');
});

test('a table of characters that could not be loaded is loaded when they are next asked for', async () => {
  page = await site.open('about/');
  await page.route('**/traditional.json', (route) => route.abort());
  await choose(page, 'script', 'traditional');
  await page.locator('html[data-shown-script=traditional]').waitFor();
  await page.unroute('**/traditional.json');
  // However long the other table takes
  const { promise: chosen, resolve: choseAgain } = Promise.withResolvers<undefined>();
  await page.route('**/simplified.json', (route) => chosen.then(() => route.continue()));
  await choose(page, 'script', 'simplified');
  await choose(page, 'script', 'traditional');
  choseAgain(undefined);
  await page.locator('nav a', { hasText: '詞典' }).waitFor();
});

test('the search names its sections as they are written, or as is chosen', async () => {
  page = await site.open('search/');
  await type(page, '漁民');
  await page.locator(result).first().waitFor();
  expect(await page.locator(`${result} .place`).first().innerText()).toContain('歷史發展');
  expect(await page.locator('.article-result h2').first().innerText()).toContain('海邊燈塔');
  expect(await page.locator(`${result} [lang=zh-Hant] mark`).first().innerText()).toBe('漁民');
  await choose(page, 'script', 'simplified');
  await page.locator(`${result} mark`, { hasText: '渔民' }).first().waitFor();
  expect(await page.locator('.article-result h2').first().innerText()).toContain('海边灯塔');
  await settled(page);
});
