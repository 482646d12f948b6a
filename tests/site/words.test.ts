import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { article, desktop, phone, slug, useSite } from './site.ts';

const site = useSite();
const pathOf = (headword: string) => `words/${encodeURIComponent(headword)}/`;

/** How often a headword is a word of the article. */
const countOf = (headword: string) =>
  article.blocks
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .filter(({ text }) => text === headword).length;

/** Errors that a page logs from now on, refusals by its content security policy among them. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => request.url().startsWith(site.address('')) || errors.push(request.url()));
  return errors;
}

describe('a word’s page', () => {
  test.each(['反导', '的', '会'])(
    'has every line in which %s stands, under its meanings, without scripts',
    async (headword) => {
      const page = await site.open(pathOf(headword), { javaScriptEnabled: false });
      const lines = await page.$$eval('.concordance .line', (all) =>
        all.map((line) => ({ text: line.textContent, keyword: line.querySelector('b')!.textContent })),
      );
      const sentences = new Set(
        article.blocks.flatMap(({ sentences }) =>
          sentences.map(({ tokens }) => tokens.map(({ text }) => text).join('')),
        ),
      );
      expect(lines).toHaveLength(countOf(headword));
      expect(lines.filter(({ text, keyword }) => keyword !== headword || !sentences.has(text))).toEqual([]);
      await page.context().close();
    },
  );

  test('says how the word is written, read and used', async () => {
    const page = await site.open(pathOf('不会'), { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toMatch(/不会\s*【不會】\s*bù huì/);
    const facts = await page.locator('.word-facts').innerText();
    expect(facts).toContain('ㄅㄨˋ ㄏㄨㄟˋ');
    expect(facts).toMatch(/HSK 2\.0 level/);
    expect(facts).toMatch(/commonest words/);
    const spoken = page.locator('.word-facts details p');
    expect(await spoken.isVisible()).toBe(false);
    await page.locator('.word-facts summary').click();
    expect(await spoken.innerText()).toContain('bú huì');
    await page.context().close();
  });

  test('puts the word on the reader’s list as its note does, where scripts run', async () => {
    const still = await site.open(pathOf('反导'), { javaScriptEnabled: false });
    expect(await still.locator('word-buttons').isVisible()).toBe(false);
    await still.context().close();
    const page = await site.open(pathOf('反导'));
    const buttons = page.locator('word-buttons');
    const height = () => buttons.evaluate((element) => element.getBoundingClientRect().height);
    await buttons.locator('.remember').click();
    // The page does not move when the buttons come
    const filled = await height();
    await buttons.evaluate((element) => {
      element.replaceChildren();
    });
    expect(await height()).toBeCloseTo(filled, 0);
    await page.getByRole('status').filter({ hasText: 'Added to my words' }).waitFor();
    await page.goto(site.address(`articles/${slug}/`));
    expect(await page.locator('ruby.listed').count()).toBe(countOf('反导'));
    await page.goto(site.address(pathOf('反导')));
    expect(await page.locator('.remember').getAttribute('aria-pressed')).toBe('true');
    await page.goto(site.address('my-words/'));
    expect(await page.locator('.my-words-list mark').textContent()).toBe('反导');
    await page.locator('.my-words-list .place').click();
    expect(await page.locator(':target').innerText()).toContain('反导');
    await page.context().close();
  });

  test('leads from a name to whom it names, and from a line to its sentence', async () => {
    const page = await site.open(pathOf('俄方'), { javaScriptEnabled: false });
    const name = await page.locator('.word-facts a').getAttribute('href');
    expect(name).toBe('/entities/russia/');
    await page.locator('.concordance .place').first().click();
    const target = page.locator(':target');
    expect(await target.innerText()).toContain('俄方');
    await page.context().close();
  });

  test('shows the dictionary’s references as words with pinyin', async () => {
    const page = await site.open(pathOf('俄'));
    const entry = page.locator('dl.dictionary');
    expect(await entry.innerText()).toMatch(/abbr\. for 俄罗斯 Éluósī/);
    expect(await entry.locator('a', { hasText: '俄罗斯' }).getAttribute('href')).toBe(`/${pathOf('俄罗斯')}`);
    await page.context().close();
  });

  test('gives each character its reading in the word and the other words that have it', async () => {
    const page = await site.open(pathOf('秘书长'), { javaScriptEnabled: false });
    const last = page.locator('.character').nth(2);
    expect(await last.locator('.pinyin').innerText()).toBe('zhǎng');
    expect(await last.innerText()).toMatch(/chief/);
    expect(await last.locator('.shared-words a').allInnerTexts()).toContain('长远');
    expect(await last.locator('.shared-words a').allInnerTexts()).not.toContain('秘书长');
    expect(await last.locator('button').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the concordance', () => {
  test.each([pathOf('反导'), 'entities/russia/'])('sets the keywords of /%s in one column', async (path) => {
    const page = await site.open(path, { viewport: desktop });
    const gaps = await page.$$eval('.concordance > ol .line', (lines) =>
      lines.map((line) => {
        const [before, keyword, after] = [...line.children].map((part) => part.getBoundingClientRect());
        const { top, bottom } = keyword!;
        return {
          middle: Math.round((keyword!.left + keyword!.right) / 2),
          overlaps: before!.right > keyword!.left || after!.left < keyword!.right,
          isLevel: Math.abs(before!.bottom - bottom) < 3 && Math.abs(after!.top - top) < 3,
          outside: before!.left < 0 || after!.right > innerWidth,
        };
      }),
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(new Set(gaps.map(({ middle }) => middle)).size).toBe(1);
    expect(gaps.filter(({ overlaps, isLevel, outside }) => overlaps || !isLevel || outside)).toEqual([]);
    await page.context().close();
  });

  test('is running text on a phone, with its keyword marked', async () => {
    const page = await site.open(pathOf('反导'), { viewport: phone });
    const line = page.locator('.concordance .line').nth(1);
    expect(await line.evaluate((element) => getComputedStyle(element).display)).toBe('block');
    const mark = line.locator('b');
    const background = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(await mark.evaluate(background)).not.toBe(await line.evaluate(background));
    await page.context().close();
  });
});

describe('the strokes of a character', () => {
  test('are drawn on request, from the site’s own files, without an error', async () => {
    const page = await site.open('about/');
    const errors = errorsOf(page);
    await page.goto(site.address(pathOf('反导')), { waitUntil: 'networkidle' });
    expect(await page.locator('.glyph svg').count()).toBe(0);
    const card = page.locator('stroke-order').nth(1);
    const loaded = page.waitForResponse((response) =>
      response.url().endsWith(`${encodeURIComponent('导')}.json`),
    );
    await card.locator('button').click();
    expect((await loaded).ok()).toBe(true);
    await page.waitForFunction(() => {
      const strokes = [
        ...document.querySelectorAll<SVGPathElement>('[data-character=导] svg g > g:nth-child(2) path'),
      ];
      return strokes.length === 6 && strokes.every(({ style }) => style.opacity === '1');
    });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('come one at each press for readers who want no motion', async () => {
    const page = await site.open(pathOf('反导'), { reducedMotion: 'reduce' });
    const card = page.locator('stroke-order').first();
    const status = card.locator('[role=status]');
    for (const shown of ['1 / 4', '2 / 4', '3 / 4', '4 / 4', '1 / 4']) {
      await card.locator('button').click();
      await status.getByText(shown).waitFor();
    }
    await page.context().close();
  });

  test('that do not load are said to be missing', async () => {
    const page = await site.open(pathOf('反导'));
    await page.route('**/characters/*.json', (route) => route.abort());
    const card = page.locator('stroke-order').first();
    await card.locator('button').click();
    await card.locator('[role=status]').getByText('could not be loaded').waitFor();
    expect(await card.locator('.glyph').innerText()).toBe('反');
    await page.context().close();
  });

  test('are there for every character of the article’s words, with their licence', () => {
    const characters = new Set(article.words.flatMap(({ headword }) => [...headword]));
    const missing = [...characters].filter((character) => !existsSync(`dist/characters/${character}.json`));
    expect(characters.size).toBeGreaterThan(400);
    expect(missing).toEqual([]);
    const licence = readFileSync('node_modules/hanzi-writer-data/ARPHICPL.TXT', 'utf8');
    expect(readFileSync('dist/licences/ARPHICPL.TXT', 'utf8')).toBe(licence);
  });
});

test('a word’s page in dark, with a character drawn and all lines open, has no accessibility violation', async () => {
  const page = await site.open(pathOf('不'), { colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  await page.locator('stroke-order button').first().click();
  await page.locator('[role=status]').getByText('1 / 4').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test('the list of words leads to each of them, by the letter it begins with', async () => {
  const page = await site.open('words/', { javaScriptEnabled: false });
  const listed = await page.$$eval('.entries.words .head', (links) => links.map((link) => link.textContent));
  const words = article.blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
  const headwords = new Set(words.filter(({ kind }) => kind === 'word').map(({ text }) => text));
  expect(listed.toSorted()).toEqual([...headwords].toSorted());
  await page.locator('.contents a', { hasText: 'B' }).click();
  expect(await page.locator('h2:target').innerText()).toBe('B');
  await page.context().close();
});
