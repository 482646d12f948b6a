import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site as settings } from '../../src/site.ts';
import { article, dist, pages, slug, useSite } from './site.ts';

const site = useSite();
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const address = new URL('/', settings.address).href;

/** The texts of the elements of that name in an XML file of the site, which a browser must find well formed. */
async function elements(path: string, name: string): Promise<string[]> {
  const page = await site.open('about/', { bypassCSP: true });
  const found = await page.evaluate(
    ([text, tag]) => {
      const document = new DOMParser().parseFromString(text!, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent);
      return [...document.getElementsByTagName(tag!)].map(({ textContent }) => textContent);
    },
    [read(path), name],
  );
  await page.context().close();
  return found;
}

test('an article says what it is', async () => {
  const page = await site.open(`articles/${slug}/`);
  const data: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data).toMatchObject({
    '@type': ['Article', 'LearningResource'],
    headline: article.title.zh,
    inLanguage: 'zh-Hans',
    datePublished: '2011-06-08',
    author: { '@type': 'Person', name: '张伟' },
    publisher: { '@type': 'Organization', name: '新华网' },
    workTranslation: { headline: article.title.en, inLanguage: 'en' },
    educationalLevel: expect.stringMatching(/^\d+ % of words above HSK 2\.0 level 4$/) as string,
    url: `${address}articles/${slug}/`,
  });
  await page.context().close();
});

test('the sitemap lists every page once, and nothing else', async () => {
  const [part] = await elements('sitemap-index.xml', 'loc');
  const listed = await elements(part!.slice(address.length), 'loc');
  const built = globSync('**/index.html', { cwd: dist })
    .map((file) => new URL(file.replace(/index\.html$/, ''), address).href)
    .filter((page) => page !== `${address}offline/`);
  expect(listed.toSorted()).toEqual(built.toSorted());
});

test('the feed lists the articles with their day and address', async () => {
  expect(await elements('feed.xml', 'link')).toEqual([address, `${address}articles/${slug}/`]);
  expect(await elements('feed.xml', 'pubDate')).toEqual(['Wed, 08 Jun 2011 00:00:00 GMT']);
  expect(await elements('feed.xml', 'title')).toContainEqual(expect.stringContaining(article.title.zh));
});

test.each(pages)('what the head of /%s points to is there', async (path) => {
  const page = await site.open(path);
  const links = await page.$$eval('link[href]:not([rel="canonical"], [rel="expect"])', (all) =>
    all.map((link) => (link as HTMLLinkElement).href),
  );
  const awaited = await page.getAttribute('link[rel="expect"]', 'href');
  expect(await page.locator(awaited!).count()).toBe(1);
  const paths = links.map((link) => link.slice(site.address('').length));
  expect(paths).toEqual(expect.arrayContaining(['feed.xml', 'sitemap-index.xml']));
  expect(paths.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  const image = await page.getAttribute('meta[property="og:image"]', 'content');
  expect(existsSync(join(dist, image!.slice(address.length)))).toBe(true);
  await page.context().close();
});

test('a shared link to an article shows a picture of its own', async () => {
  const page = await site.open(`articles/${slug}/`);
  const image = await page.getAttribute('meta[property="og:image"]', 'content');
  expect(image).toBe(`${address}articles/${slug}.png`);
  const bytes = readFileSync(join(dist, image!.slice(address.length)));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const alt = await page.getAttribute('meta[property="og:image:alt"]', 'content');
  for (const text of [article.title.zh, article.title.en, '2011-06-08']) expect(alt).toContain(text);
  await page.context().close();
});

test('robots are told of the sitemap', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml`);
});
