import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { failOnceForList, heading, keepArticle, notHere, useOwnSite } from './own-site.ts';
import { article, dist, slug } from './site.ts';

const site = useOwnSite();

describe('without a network', () => {
  test('what was visited can be read, styled, with its notes', async () => {
    await site.visit(`articles/${slug}/`);
    await site.page.goto(`${site.home}entities/nato/`);
    await site.goOffline();
    await site.page.goto(`${site.home}articles/${slug}/?pinyin=none#p4`);
    expect(await site.page.locator('rt').first().isVisible()).toBe(false);
    await site.page.locator('#p4 ruby', { hasText: '拉斯穆森' }).first().click();
    await site.page.locator('#note .gloss').waitFor();
    await site.page.goto(`${site.home}entities/nato/`);
    expect(await heading(site)).toContain('北大西洋公约组织');
  });

  test('the search finds what is in the site', async () => {
    await site.visit('');
    await site.goOffline();
    await site.page.goto(`${site.home}search/?q=${encodeURIComponent('拉斯穆森')}`);
    await site.page.locator('search-panel a.result').first().waitFor();
    expect(await site.page.locator('search-panel mark').first().innerText()).toBe('拉斯穆森');
  });

  test('nor with one that does not answer, a page that was visited is not waited for', async () => {
    await site.visit('about/');
    await site.page.reload();
    await site.goOffline();
    const silent = createServer(() => undefined).listen(Number(new URL(site.home).port), '127.0.0.1');
    await site.page.goto(`${site.home}about/`);
    expect(await heading(site)).toContain('About');
    silent.closeAllConnections();
    silent.close();
  });

  test('a page that is not here says so, and is tried again', async () => {
    await site.visit('');
    await site.goOffline();
    await site.page.goto(`${site.home}articles/${slug}/p7/`);
    await site.page.getByText(notHere).waitFor();
    expect(await site.page.getByText('None yet').isVisible()).toBe(true);
    expect(await violationsOf(site.page, 'main')).toEqual([]);
    await site.goOnline();
    await site.page.getByRole('button', { name: 'Try again' }).click();
    await site.page.getByRole('heading', { name: 'Paragraph 7' }).waitFor();
  });
});

describe('an article that is kept', () => {
  test.each(['反到', 'missle'])('is searched, and %s forgiven, without a network', async (query) => {
    await keepArticle(site);
    await site.goOffline();
    await site.page.goto(`${site.home}search/?q=${encodeURIComponent(query)}`);
    await site.page.locator('.search-status .offer').first().click();
    await site.page.locator('search-panel a.result').first().waitFor();
  });

  test('can be read with all that belongs to it, and is listed', async () => {
    await keepArticle(site);
    await site.goOffline();
    const paths = ['', 'p1/', 'p22/', 'vocabulary/'].map((path) => `articles/${slug}/${path}`);
    for (const path of [...paths, 'entities/', 'entities/nato/', 'words/', 'words/反导/', 'about/', '']) {
      await site.page.goto(site.home + path);
      expect(await site.page.title(), path).not.toContain('Offline');
    }
    await expect(
      site.page.evaluate((book) => fetch(book), `${site.home}articles/${slug}.epub`),
    ).rejects.toThrow();
    await site.page.goto(`${site.home}words/no-such-word/`);
    await site.page.getByText(notHere).waitFor();
    await site.page.getByRole('link', { name: article.title.en }).click();
    await site.page.getByRole('button', { name: 'Remove offline copy' }).waitFor();
  });

  test('goes again when it is removed', async () => {
    await keepArticle(site);
    expect(await violationsOf(site.page, 'keep-offline')).toEqual([]);
    await site.page.getByRole('button', { name: 'Remove offline copy' }).click();
    await site.page.getByRole('button', { name: 'Keep offline' }).waitFor();
    await site.goOffline();
    await site.page.goto(`${site.home}articles/${slug}/p7/`);
    await site.page.getByText('None yet').waitFor();
  });

  test.each([
    ['there is no network', () => site.goOffline()],
    ['a page of it is missing', () => rm(join(site.folder, `articles/${slug}/p7/index.html`))],
  ])('is not said to be kept when %s', async (_, fail) => {
    await site.visit(`articles/${slug}/`);
    await fail();
    await site.page.getByRole('button', { name: 'Keep offline' }).click();
    await site.page.getByText('Could not be saved').waitFor();
    expect(await site.page.getByText('Ready to read offline').isVisible()).toBe(false);
  });

  test('can be kept at another try, when the server has failed once', async () => {
    await site.visit('about/');
    void failOnceForList(site);
    await site.page.goto(`${site.home}articles/${slug}/`);
    await site.page.getByRole('button', { name: 'Keep offline' }).click();
    await site.page.getByText('Could not be saved').waitFor();
    await site.page.getByRole('button', { name: 'Keep offline' }).click();
    await site.page.getByText('Ready to read offline').waitFor();
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
  const still = await site.page.context().browser()!.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(`${site.home}articles/${slug}/`);
  expect(await plain.getByRole('button', { name: 'Keep offline' }).isVisible()).toBe(false);
  await still.close();
});
