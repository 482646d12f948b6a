import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchOptions } from '../../scripts/install/chromium.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import { annotatedArticle, type AnnotatedArticle } from '../../src/model/article.ts';

/** The built site under test: PANGZHU_DIST, else what `npm run build` makes. */
export const dist = process.env['PANGZHU_DIST'] ?? 'dist';
export const slug = 'nato-russia-missile-defence';
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

/** What readers hold in their hands, by name. */
export const devices = [
  ['a phone', { viewport: phone, hasTouch: true, isMobile: true }],
  ['a wide screen', { viewport: desktop }],
] as const;

/** The annotations that the site under test was built from. */
export const article: AnnotatedArticle = annotatedArticle.parse(
  JSON.parse(readFileSync(`content/articles/${slug}/annotations.json`, 'utf8')),
);

/** One page of each kind, by its path. */
export const pages = [
  '',
  `articles/${slug}/`,
  `articles/${slug}/p7/`,
  `articles/${slug}/vocabulary/`,
  'entities/',
  'entities/anders-fogh-rasmussen/',
  'words/',
  'words/%E5%8F%8D%E5%AF%BC/',
  'patterns/',
  'patterns/cong-lai-kan/',
  'my-words/',
  'search/',
  'about/',
  'offline/',
  'no-such-page/',
];

/** Serves the built site and starts Chromium for the tests of a file. Contexts it opens are the caller's to close. */
export function useSite(folder = dist, base = '/') {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite({ folder, base }), chromium.launch(launchOptions())]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    address: (path: string): string => server.url + path,
    /**
     * A page in a context of its own, at a path of the site, once it shows its text: settings can hide it until it has
     * been written as they ask. The service worker is left to the tests of it.
     */
    open: async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ viewport: desktop, ...options });
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      const page = await context.newPage();
      await page.goto(server.url + path);
      await page.locator('main').waitFor();
      return page;
    },
  };
}
