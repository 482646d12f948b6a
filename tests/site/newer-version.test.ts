import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeLists } from '../../src/offline/integration.ts';
import { keptPath } from '../../src/offline/list.ts';
import { violationsOf } from './axe.ts';
import { failOnceForList, heading, keepArticle, notHere, useOwnSite } from './own-site.ts';
import { article, slug } from './site.ts';

const site = useOwnSite();

const offer = (page = site.page) => page.getByText('A newer version of this site is ready');

/** Opens the article in a second window, and waits until it knows of the worker. */
async function besideIt(): Promise<Page> {
  const other = await site.page.context().newPage();
  await other.goto(`${site.home}articles/${slug}/`);
  await other.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await other.evaluate(() => navigator.serviceWorker.getRegistration());
  return other;
}

const cacheNames = (): Promise<string[]> => site.page.evaluate(() => caches.keys());

/** Waits until the worker that made these caches is alone. */
async function holdsOnly(names: string[]): Promise<void> {
  await expect.poll(cacheNames).toEqual(names);
}

/** Closes the window and opens another; tells the caches there. One that comes before the first is quite gone keeps its worker. */
async function inNextWindow(): Promise<string[]> {
  await site.changeWindow();
  await site.page.goto(`${site.home}about/`);
  return cacheNames();
}

/** Changes the text of a file of the site as a new build would, lists and worker included. */
function publish(path: string, from: string, to: string): void {
  edit(path, from, to);
  writeLists(site.folder, [article]);
}

function edit(path: string, from: string, to: string): void {
  const file = join(site.folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Takes the article out of the site as a new build would. */
function withdraw(): void {
  for (const path of [`articles/${slug}`, `offline/articles/${slug}.json`])
    rmSync(join(site.folder, path), { recursive: true });
  writeLists(site.folder, []);
}

/** Whether any version has a note that the article is kept. */
const isKept = (): Promise<boolean> =>
  site.page.evaluate(async (note) => Boolean(await caches.match(note)), `${site.home}${keptPath}${slug}`);

/** Takes the version that is offered; settles when the one before is gone. */
async function takeOver(): Promise<void> {
  await offer().waitFor();
  const names = await cacheNames();
  await site.page.getByRole('button', { name: 'Use it' }).click();
  await holdsOnly(names.slice(1));
}

test('a newer version is offered, and taken only by whoever asks for it', async () => {
  await site.visit('about/');
  expect(await offer().isVisible()).toBe(false);
  publish('about/index.html', '</h1>', ' 2</h1>');
  await site.page.reload();
  await offer().waitFor();
  expect(await violationsOf(site.page, '.update-offer')).toEqual([]);
  const names = await cacheNames();
  expect(names).toHaveLength(2);
  const loads: string[] = [];
  site.page.on('load', () => loads.push(site.page.url()));
  await site.page.getByRole('button', { name: 'Use it' }).click();
  await holdsOnly(names.slice(1));
  await expect.poll(() => loads.length).toBe(1);
  await site.page.waitForLoadState('networkidle');
  expect(await offer().isVisible()).toBe(false);
  expect(loads).toHaveLength(1);
});

test('a newer version that is put off is not offered again in this window, and comes by itself with the next', async () => {
  await site.visit('about/');
  publish('about/index.html', '</h1>', ' 2</h1>');
  await site.page.reload();
  await site.page.getByRole('button', { name: 'Later' }).click();
  expect(await offer().isVisible()).toBe(false);
  const names = await cacheNames();
  await site.page.goto(`${site.home}entities/nato/`);
  await site.page.waitForLoadState('networkidle');
  expect(await offer().isVisible()).toBe(false);
  await expect.poll(inNextWindow).toEqual(names.slice(1));
  await site.goOffline();
  await site.page.goto(`${site.home}entities/nato/`);
  expect(await heading(site)).toContain('北大西洋公约组织');
});

test('a newer version that is taken in one window is offered in the others, which load anew when they take it', async () => {
  await site.visit('about/');
  const other = await besideIt();
  publish('about/index.html', '</h1>', ' 2</h1>');
  await site.page.reload();
  await takeOver();
  await offer(other).waitFor();
  await Promise.all([other.waitForEvent('load'), other.getByRole('button', { name: 'Use it' }).click()]);
  await other.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await offer(other).isVisible()).toBe(false);
});

test('a first visit is offered nothing when the worker comes to it', async () => {
  const other = await besideIt();
  await site.visit('about/');
  await other.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await offer(other).isVisible()).toBe(false);
  expect(await offer().isVisible()).toBe(false);
});

test('a newer version brings along what is kept: what has changed from the network, the rest as it is', async () => {
  await keepArticle(site);
  rmSync(join(site.folder, 'entities/nato'), { recursive: true });
  publish(`articles/${slug}/p7/index.html`, '</h1>', ' changed</h1>');
  // Not listed as changed: a worker that loads it again would get to see this
  edit(`articles/${slug}/p8/index.html`, '</h1>', ' loaded again</h1>');
  await site.page.goto(`${site.home}about/`);
  await takeOver();
  await site.goOffline();
  await site.page.goto(`${site.home}articles/${slug}/p7/`);
  expect(await heading(site)).toContain('changed');
  await site.page.goto(`${site.home}articles/${slug}/p8/`);
  expect(await heading(site)).not.toContain('loaded again');
  await site.page.goto(`${site.home}entities/nato/`);
  await site.page.getByText(notHere).waitFor();
  await site.page.goto(`${site.home}articles/${slug}/`);
  await site.page.getByRole('button', { name: 'Remove offline copy' }).waitFor();
});

test('a newer version is put off while the server fails, and what is kept stays so', async () => {
  await keepArticle(site);
  publish(`articles/${slug}/p7/index.html`, '</h1>', ' changed</h1>');
  const failed = failOnceForList(site);
  await site.page.goto(`${site.home}articles/${slug}/`);
  await failed;
  const isInstalling = () =>
    site.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())!.installing));
  await expect.poll(isInstalling).toBe(false);
  expect(await offer().isVisible()).toBe(false);
  await site.page.goto(`${site.home}offline/`);
  await takeOver();
  await site.goOffline();
  await site.page.goto(`${site.home}articles/${slug}/p7/`);
  expect(await heading(site)).toContain('changed');
  await site.page.goto(`${site.home}articles/${slug}/`);
  await site.page.getByRole('button', { name: 'Remove offline copy' }).waitFor();
});

test('a newer version that lacks what is kept takes it away only when it takes over', async () => {
  await keepArticle(site);
  withdraw();
  await site.page.goto(`${site.home}offline/`);
  await offer().waitFor();
  expect(await isKept()).toBe(true);
  await takeOver();
  expect(await isKept()).toBe(false);
});

test('a newer version that lacks what is kept is taken too where the server answers 403 for what is gone', async () => {
  await keepArticle(site);
  withdraw();
  const refuse = (route: Route) => route.fulfill({ status: 403 });
  await site.page.context().route(`**/offline/articles/${slug}.json*`, refuse);
  await site.page.goto(`${site.home}offline/`);
  await takeOver();
  expect(await isKept()).toBe(false);
});

test('a newer version does not bring back what was removed before it takes over', async () => {
  await keepArticle(site);
  publish('about/index.html', '</h1>', ' 2</h1>');
  await site.page.reload();
  await offer().waitFor();
  await site.page.getByRole('button', { name: 'Remove offline copy' }).click();
  await site.page.getByRole('button', { name: 'Keep offline' }).waitFor();
  await takeOver();
  expect(await isKept()).toBe(false);
});
