import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/install/chromium.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import { writeLists } from '../../src/offline/integration.ts';
import { keptPath } from '../../src/offline/list.ts';
import { violationsOf } from './axe.ts';
import { article, desktop, dist, slug } from './site.ts';
import { copySmallSite } from './small-site.ts';

// A site of its own for each test, that can be changed and taken off the network.
const folder = mkdtempSync(join(tmpdir(), 'pangzhu-offline-'));
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveSite>>;
let home: string;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});

beforeEach(async () => {
  copySmallSite(folder);
  server = await serveSite({ folder });
  home = server.url;
  page = await (await browser.newContext({ viewport: desktop })).newPage();
});

afterEach(async () => {
  await page.context().close();
  await server.close();
  rmSync(folder, { recursive: true });
});

afterAll(() => browser.close());

/** Opens a page, and waits until the worker has it in its care. */
async function visit(path: string): Promise<void> {
  await page.goto(home + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const heading = (): Promise<string> => page.locator('h1').innerText();
const notHere = 'You are offline, and this page is not on your device';

const cacheNames = (): Promise<string[]> => page.evaluate(() => caches.keys());

/** Waits until the worker that made these caches is alone. */
async function holdsOnly(names: string[]): Promise<void> {
  await expect.poll(cacheNames).toEqual(names);
}

/** Closes the window and opens another; tells the caches there. One that comes before the first is quite gone keeps its worker. */
async function inNextWindow(): Promise<string[]> {
  const context = page.context();
  await page.close();
  page = await context.newPage();
  await page.goto(`${home}about/`);
  return cacheNames();
}

/** Changes the text of a file of the site as a new build would, lists and worker included. */
function publish(path: string, from: string, to: string): void {
  edit(path, from, to);
  writeLists(folder, [article]);
}

function edit(path: string, from: string, to: string): void {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Lets the server answer 503, once, for the list of the article; settles when it has. */
async function failOnceForList(): Promise<void> {
  const failed = Promise.withResolvers<undefined>();
  const fail = (route: Route) => route.fulfill({ status: 503 }).then(() => failed.resolve(undefined));
  await page.context().route(`**/offline/articles/${slug}.json*`, fail, { times: 1 });
  await failed.promise;
}

/** Takes the article out of the site as a new build would. */
function withdraw(): void {
  for (const path of [`articles/${slug}`, `offline/articles/${slug}.json`])
    rmSync(join(folder, path), { recursive: true });
  writeLists(folder, []);
}

/** Whether any version has a note that the article is kept. */
const isKept = (): Promise<boolean> =>
  page.evaluate(async (note) => Boolean(await caches.match(note)), `${home}${keptPath}${slug}`);

async function keepArticle(): Promise<void> {
  await visit(`articles/${slug}/`);
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await page.getByText('Ready to read offline').waitFor();
}

describe('without a network', () => {
  test('what was visited can be read, styled, with its notes', async () => {
    await visit(`articles/${slug}/`);
    await page.goto(`${home}entities/nato/`);
    await server.close();
    await page.goto(`${home}articles/${slug}/?pinyin=none#p4`);
    expect(await page.locator('rt').first().isVisible()).toBe(false);
    await page.locator('#p4 ruby', { hasText: '拉斯穆森' }).first().click();
    await page.locator('#note .gloss').waitFor();
    await page.goto(`${home}entities/nato/`);
    expect(await heading()).toContain('北大西洋公约组织');
  });

  test('the search finds what is in the site', async () => {
    await visit('');
    await server.close();
    await page.goto(`${home}search/?q=${encodeURIComponent('拉斯穆森')}`);
    await page.locator('search-panel a.result').first().waitFor();
    expect(await page.locator('search-panel mark').first().innerText()).toBe('拉斯穆森');
  });

  test('nor with one that does not answer, a page that was visited is not waited for', async () => {
    await visit('about/');
    await page.reload();
    await server.close();
    const silent = createServer(() => undefined).listen(Number(new URL(home).port), '127.0.0.1');
    await page.goto(`${home}about/`);
    expect(await heading()).toContain('About');
    silent.closeAllConnections();
    silent.close();
  });

  test('a page that is not here says so, and is tried again', async () => {
    await visit('');
    const port = Number(new URL(home).port);
    await server.close();
    await page.goto(`${home}articles/${slug}/p7/`);
    await page.getByText(notHere).waitFor();
    expect(await page.getByText('None yet').isVisible()).toBe(true);
    expect(await violationsOf(page, 'main')).toEqual([]);
    server = await serveSite({ folder, port });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Paragraph 7' }).waitFor();
  });
});

describe('an article that is kept', () => {
  test('can be read with all that belongs to it, and is listed', async () => {
    await keepArticle();
    await server.close();
    const paths = ['', 'p1/', 'p22/', 'vocabulary/'].map((path) => `articles/${slug}/${path}`);
    for (const path of [...paths, 'entities/', 'entities/nato/', 'words/', 'words/反导/', 'about/', '']) {
      await page.goto(home + path);
      expect(await page.title(), path).not.toContain('Offline');
    }
    await expect(page.evaluate((book) => fetch(book), `${home}articles/${slug}.epub`)).rejects.toThrow();
    await page.goto(`${home}words/no-such-word/`);
    await page.getByText(notHere).waitFor();
    await page.getByRole('link', { name: article.title.en }).click();
    await page.getByRole('button', { name: 'Remove offline copy' }).waitFor();
  });

  test('goes again when it is removed', async () => {
    await keepArticle();
    expect(await violationsOf(page, 'keep-offline')).toEqual([]);
    await page.getByRole('button', { name: 'Remove offline copy' }).click();
    await page.getByRole('button', { name: 'Keep offline' }).waitFor();
    await server.close();
    await page.goto(`${home}articles/${slug}/p7/`);
    await page.getByText('None yet').waitFor();
  });

  test.each([
    ['there is no network', () => server.close()],
    ['a page of it is missing', () => rm(join(folder, `articles/${slug}/p7/index.html`))],
  ])('is not said to be kept when %s', async (_, fail) => {
    await visit(`articles/${slug}/`);
    await fail();
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('Could not be saved').waitFor();
    expect(await page.getByText('Ready to read offline').isVisible()).toBe(false);
  });

  test('can be kept at another try, when the server has failed once', async () => {
    await visit('about/');
    void failOnceForList();
    await page.goto(`${home}articles/${slug}/`);
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('Could not be saved').waitFor();
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('Ready to read offline').waitFor();
  });
});

describe('a newer version of the site', () => {
  const offer = () => page.getByText('A newer version of this site is ready');

  test('is offered, and taken only by whoever asks for it', async () => {
    await visit('about/');
    expect(await offer().isVisible()).toBe(false);
    publish('about/index.html', '</h1>', ' 2</h1>');
    await page.reload();
    await offer().waitFor();
    expect(await violationsOf(page, '.update-offer')).toEqual([]);
    const names = await cacheNames();
    expect(names).toHaveLength(2);
    const loads: string[] = [];
    page.on('load', () => loads.push(page.url()));
    await page.getByRole('button', { name: 'Use it' }).click();
    await holdsOnly(names.slice(1));
    await expect.poll(() => loads.length).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(await offer().isVisible()).toBe(false);
    expect(loads).toHaveLength(1);
  });

  test('that is put off is not offered again in this window, and comes by itself with the next', async () => {
    await visit('about/');
    publish('about/index.html', '</h1>', ' 2</h1>');
    await page.reload();
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await offer().isVisible()).toBe(false);
    const names = await cacheNames();
    await page.goto(`${home}entities/nato/`);
    await page.waitForLoadState('networkidle');
    expect(await offer().isVisible()).toBe(false);
    await expect.poll(inNextWindow).toEqual(names.slice(1));
    await server.close();
    await page.goto(`${home}entities/nato/`);
    expect(await heading()).toContain('北大西洋公约组织');
  });

  test('brings along what is kept: what has changed from the network, the rest as it is', async () => {
    await keepArticle();
    rmSync(join(folder, 'entities/nato'), { recursive: true });
    publish(`articles/${slug}/p7/index.html`, '</h1>', ' changed</h1>');
    // Not listed as changed: a worker that loads it again would get to see this
    edit(`articles/${slug}/p8/index.html`, '</h1>', ' loaded again</h1>');
    await page.goto(`${home}about/`);
    await offer().waitFor();
    const names = await cacheNames();
    await page.getByRole('button', { name: 'Use it' }).click();
    await holdsOnly(names.slice(1));
    await server.close();
    await page.goto(`${home}articles/${slug}/p7/`);
    expect(await heading()).toContain('changed');
    await page.goto(`${home}articles/${slug}/p8/`);
    expect(await heading()).not.toContain('loaded again');
    await page.goto(`${home}entities/nato/`);
    await page.getByText(notHere).waitFor();
    await page.goto(`${home}articles/${slug}/`);
    await page.getByRole('button', { name: 'Remove offline copy' }).waitFor();
  });

  /** Takes the version that is offered; settles when the one before is gone. */
  async function takeOver(): Promise<void> {
    await offer().waitFor();
    const names = await cacheNames();
    await page.getByRole('button', { name: 'Use it' }).click();
    await holdsOnly(names.slice(1));
  }

  test('is put off while the server fails, and what is kept stays so', async () => {
    await keepArticle();
    publish(`articles/${slug}/p7/index.html`, '</h1>', ' changed</h1>');
    const failed = failOnceForList();
    await page.goto(`${home}articles/${slug}/`);
    await failed;
    const isInstalling = () =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())!.installing));
    await expect.poll(isInstalling).toBe(false);
    expect(await offer().isVisible()).toBe(false);
    await page.goto(`${home}offline/`);
    await takeOver();
    await server.close();
    await page.goto(`${home}articles/${slug}/p7/`);
    expect(await heading()).toContain('changed');
    await page.goto(`${home}articles/${slug}/`);
    await page.getByRole('button', { name: 'Remove offline copy' }).waitFor();
  });

  test('that lacks what is kept takes it away only when it takes over', async () => {
    await keepArticle();
    withdraw();
    await page.goto(`${home}offline/`);
    await offer().waitFor();
    expect(await isKept()).toBe(true);
    await takeOver();
    expect(await isKept()).toBe(false);
  });

  test('that lacks what is kept is taken too where the server answers 403 for what is gone', async () => {
    await keepArticle();
    withdraw();
    const refuse = (route: Route) => route.fulfill({ status: 403 });
    await page.context().route(`**/offline/articles/${slug}.json*`, refuse);
    await page.goto(`${home}offline/`);
    await takeOver();
    expect(await isKept()).toBe(false);
  });

  test('does not bring back what was removed before it takes over', async () => {
    await keepArticle();
    publish('about/index.html', '</h1>', ' 2</h1>');
    await page.reload();
    await offer().waitFor();
    await page.getByRole('button', { name: 'Remove offline copy' }).click();
    await page.getByRole('button', { name: 'Keep offline' }).waitFor();
    await takeOver();
    expect(await isKept()).toBe(false);
  });
});

test('the worker and what a page loads for it are small', () => {
  const size = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;
  expect(size('sw.js')).toBeLessThanOrEqual(2048);
  const html = readFileSync(join(dist, `articles/${slug}/index.html`), 'utf8');
  const scripts = [...html.matchAll(/src="\/(_astro\/(?:UpdateOffer|KeepOffline)[^"]*)"/g)].map(
    ([, file]) => file!,
  );
  const imported = scripts.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(
      ([, name]) => `_astro/${name}`,
    ),
  );
  expect(scripts).toHaveLength(2);
  expect(
    [...new Set([...scripts, ...imported])].reduce((sum, file) => sum + size(file), 0),
  ).toBeLessThanOrEqual(1024);
});

test('without scripts, nothing offers what only scripts can do', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(`${home}articles/${slug}/`);
  expect(await plain.getByRole('button', { name: 'Keep offline' }).isVisible()).toBe(false);
  await still.close();
});

test('the manifest names icons that are there, in the sizes they have', async () => {
  await page.goto(home);
  const manifest = await page.evaluate(async () => {
    const href = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!.href;
    return (await fetch(href)).json() as Promise<{
      start_url: string;
      icons: { src: string; sizes: string }[];
    }>;
  });
  expect(new URL(manifest.start_url, home).href).toBe(home);
  const sizes = await page.evaluate(async (icons) => {
    const images = icons.map(({ src }) => Object.assign(new Image(), { src }));
    await Promise.all(images.map((image) => image.decode()));
    return images.map(({ naturalWidth, naturalHeight }) => `${naturalWidth}x${naturalHeight}`);
  }, manifest.icons.slice(1));
  expect(sizes).toEqual(manifest.icons.slice(1).map((icon) => icon.sizes));
});
