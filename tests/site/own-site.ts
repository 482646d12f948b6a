import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchOptions } from '../../scripts/install/chromium.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import { desktop, slug } from './site.ts';
import { copySmallSite } from './small-site.ts';

/** What stands in the place of a page that is not on the device. */
export const notHere = 'You are offline, and this page is not on your device';

/** A site of its own for each test of a file, which can be changed and taken off the network, and a page that reads it. */
export function useOwnSite() {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-offline-'));
  let browser: Browser;
  let page: Page;
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  beforeEach(async () => {
    copySmallSite(folder);
    server = await serveSite({ folder });
    page = await (await browser.newContext({ viewport: desktop })).newPage();
  });
  afterEach(async () => {
    await page.context().close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  afterAll(() => browser.close());

  return {
    folder,
    get page(): Page {
      return page;
    },
    get home(): string {
      return server.url;
    },
    goOffline: (): Promise<void> => server.close(),
    goOnline: async (): Promise<void> => {
      server = await serveSite({ folder, port: Number(new URL(server.url).port) });
    },
    /** Opens a page, and waits until the worker has it in its care. */
    visit: async (path: string): Promise<void> => {
      await page.goto(server.url + path);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    },
    /** Closes the window and opens another. */
    changeWindow: async (): Promise<void> => {
      const context = page.context();
      await page.close();
      page = await context.newPage();
    },
  };
}

type OwnSite = ReturnType<typeof useOwnSite>;

export const heading = ({ page }: OwnSite): Promise<string> => page.locator('h1').innerText();

/** Opens the article and keeps it on the device. */
export async function keepArticle(site: OwnSite): Promise<void> {
  await site.visit(`articles/${slug}/`);
  await site.page.getByRole('button', { name: 'Keep offline' }).click();
  await site.page.getByText('Ready to read offline').waitFor();
}

/** Lets the server answer 503, once, for the list of the article; settles when it has. */
export async function failOnceForList({ page }: OwnSite): Promise<void> {
  const failed = Promise.withResolvers<undefined>();
  const fail = (route: Route) => route.fulfill({ status: 503 }).then(() => failed.resolve(undefined));
  await page.context().route(`**/offline/articles/${slug}.json*`, fail, { times: 1 });
  await failed.promise;
}
