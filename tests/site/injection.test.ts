import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCold, writeSite } from '../../scripts/bench/astro-project.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { writeHostileContent, type HostileContent } from '../../scripts/bench/hostile.ts';
import { useSite } from './site.ts';

// A paragraph is some five hostile strings: its text, its English and its note
const [ARTICLES, PARAGRAPHS, SEED] = [3, 20, 20260301];

const folder = mkdtempSync(join(tmpdir(), 'pangzhu-hostile-'));
const source = join(folder, 'source');
const dist = join(folder, 'site', 'dist');
const hostile: HostileContent = writeHostileContent(source, ARTICLES, PARAGRAPHS, SEED);
const site = useSite(dist);

beforeAll(async () => {
  expect(runContent('write', source, loadLanguage())).toMatchObject({ code: 0 });
  await buildCold(writeSite(join(folder, 'site'), source));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a page, and sees to it that nothing of a text has run or was kept from running, and nothing was asked of others. */
async function read<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await site.open('about/');
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', (dialog) => trouble.push(dialog.message()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address(''))) trouble.push(request.url());
  });
  await page.goto(site.address(path));
  const seen = await look(page);
  const hacked = await page.evaluate(() => 'hacked' in globalThis);
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
  );
  await page.context().close();
  expect({ trouble, hacked, handlers }).toEqual({ trouble: [], hacked: false, handlers: [] });
  return seen;
}

/** A page without a policy, in which any text may be parsed. */
async function blankPage(): Promise<Page> {
  const page = await site.open('about/');
  await page.goto('about:blank');
  return page;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
const bare = (text: string): string => text.replace(/\s+/gu, '');
const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((element) => element.textContent));

/** The Chinese of each element without its pinyin. */
const chinese = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const aid of copy.querySelectorAll('rt, .pinyin, .gloss')) aid.remove();
      return copy.textContent.replace(/\s+/gu, '');
    }),
  );

describe.each(hostile.articles)('hostile text in $slug', ({ slug, title, rights, paragraphs }) => {
  test('is the same text on its page: Chinese, English, notes, title', async () => {
    const seen = await read(`articles/${slug}/`, async (page) => ({
      title: await page.title(),
      headline: await texts(page, 'h1'),
      heading: await texts(page, 'header .translation'),
      zh: await chinese(page, '.paragraph .text'),
      en: await texts(page, '.paragraph .translation .s'),
      notes: await texts(page, '.margin-note p'),
    }));
    expect(seen.headline.map(bare)).toEqual([bare(`题${title}`)]);
    expect(seen.heading.map(plain)).toEqual([plain(title)]);
    expect(plain(seen.title)).toContain(plain(title));
    expect(seen.zh).toEqual(paragraphs.map(({ zh }) => bare(zh)));
    expect(seen.en.map(plain)).toEqual(paragraphs.flatMap(({ en }) => en.map(plain)));
    expect(seen.notes.map(plain)).toEqual(paragraphs.map(({ note }) => plain(note)));
  });

  test('is the same text in the metadata of its page', async () => {
    const { data, description } = await read(`articles/${slug}/`, async (page) => ({
      data: await page.$$eval('script[type="application/ld+json"]', (all) =>
        all.map((one) => one.textContent),
      ),
      description: await page.getAttribute('meta[property="og:title"]', 'content'),
    }));
    expect(data).toHaveLength(1);
    for (const text of [title, rights])
      expect(JSON.stringify(JSON.parse(data[0]!))).toContain(JSON.stringify(text).slice(1, -1));
    expect(plain(description)).toContain(plain(title));
  });

  test('is the same text in the close reading', async () => {
    for (const at of [0, 7, 13]) {
      const seen = await read(`articles/${slug}/p${at + 1}/`, async (page) => ({
        zh: await chinese(page, '.interlinear'),
        body: await page.textContent('main'),
      }));
      expect(seen.zh.join('')).toBe(bare(paragraphs[at]!.zh));
      for (const text of [...paragraphs[at]!.en, paragraphs[at]!.note])
        expect(plain(seen.body)).toContain(plain(text));
    }
  });

  test('is well-formed in its book', async () => {
    const bytes = await (await fetch(site.address(`articles/${slug}.epub`))).arrayBuffer();
    const files = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) =>
      /\.(x?html|opf|ncx)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(1);
    const page = await blankPage();
    const parsed = await page.evaluate(
      (all) =>
        all.map((text) => {
          const document = new DOMParser().parseFromString(text, 'application/xhtml+xml');
          return {
            errors: document.querySelectorAll('parsererror').length,
            text: document.documentElement.textContent,
          };
        }),
      files.map(([, data]) => strFromU8(data)),
    );
    await page.context().close();
    expect(parsed.map(({ errors }) => errors)).toEqual(parsed.map(() => 0));
    const all = plain(parsed.map(({ text }) => text).join(' '));
    for (const text of [title, rights, ...paragraphs.flatMap(({ en }) => en)])
      expect(all).toContain(plain(text));
  });
});

describe('hostile text', () => {
  test('is the same text on the home page', async () => {
    const { body, name } = await read('', async (page) => ({
      body: await page.textContent('main'),
      name: await page.textContent('header'),
    }));
    for (const { title } of hostile.articles) expect(plain(body)).toContain(plain(title));
    expect(plain(name)).toContain(plain(hostile.site));
  });

  test.each(hostile.entities)(
    'is the same text on the page of $id',
    async ({ id, en, description, about }) => {
      const body = plain(await read(`entities/${id}/`, (page) => page.textContent('main')));
      for (const text of [en, description, about]) expect(body).toContain(plain(text));
    },
  );

  test.each(Object.entries(hostile.glosses))(
    'is the same text on the page of the word %s',
    async (word, gloss) => {
      expect(plain(await read(`words/${word}/`, (page) => page.textContent('main')))).toContain(plain(gloss));
    },
  );

  test('is the same text in a note of a word and in the vocabulary', async () => {
    const { slug } = hostile.articles[0]!;
    const gloss = plain(hostile.glosses['电影']);
    const note = await read(`articles/${slug}/`, async (page) => {
      await page.locator('ruby', { hasText: '电影' }).first().click();
      await page.locator('#note dd').first().waitFor();
      return page.textContent('#note');
    });
    expect(plain(note)).toContain(gloss);
    const table = await read(`articles/${slug}/vocabulary/`, (page) => page.textContent('main'));
    expect(plain(table)).toContain(gloss);
  });

  test('is the same text in the feed', async () => {
    const feed = await (await fetch(site.address('feed.xml'))).text();
    const page = await blankPage();
    const titles = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      return [...document.querySelectorAll('parsererror, item > title')].map(
        (element) => element.textContent,
      );
    }, feed);
    await page.context().close();
    expect(titles.map(plain).sort()).toEqual(
      hostile.articles.map(({ title }) => plain(`题${title} ${title}`)).sort(),
    );
  });

  test('is found and shown as text by the search', async () => {
    const results = await read('search/?q=电影', async (page) => {
      await page.locator('mark').first().waitFor();
      return page.textContent('main');
    });
    const paragraph = hostile.articles[0]!.paragraphs.find(({ zh }) => zh.startsWith('电影'));
    expect(bare(results ?? '')).toContain(bare(paragraph!.zh.slice(0, 8)));
  });

  test.each(['<img src=x onerror=hacked=1>', '"><script>hacked=1</script>', '{process.exit()}'])(
    'typed into the search, %s stays text',
    async (query) => {
      const value = await read(`search/?q=${encodeURIComponent(query)}`, async (page) => {
        await page.locator('.search-status:not(:empty)').waitFor();
        return page.locator('input[type="search"]:visible').first().inputValue();
      });
      expect(value).toBe(query);
    },
  );

  test('makes no file outside its folders', () => {
    expect(readdirSync(folder).sort()).toEqual(['site', 'source']);
    expect(readdirSync(join(dist, 'articles')).filter((name) => !/^hostile-\d+(\.\w+)?$/.test(name))).toEqual(
      [],
    );
    expect(
      readdirSync(join(dist, 'words')).every((word) => word === 'index.html' || /\p{Script=Han}/u.test(word)),
    ).toBe(true);
  });
});
