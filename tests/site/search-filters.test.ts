import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entities } from '../../src/model/entity.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { article, useSite } from './site.ts';
import { copySmallSite } from './small-site.ts';

const query = '俄罗斯';
const second = {
  ...article,
  slug: 'second',
  title: { zh: '另一篇', en: 'Another' },
  blocks: article.blocks.slice(0, 9),
};
const folder = mkdtempSync(join(tmpdir(), 'pangzhu-filters-'));
let page: Page;

// The article, and its beginning as a second one, so that there is a choice of articles
beforeAll(async () => {
  copySmallSite(folder);
  const names = entities.parse(parse(readFileSync('content/entities.yaml', 'utf8')));
  await buildSearchIndex({ articles: [article, second], entities: names, outDir: folder });
});
const site = useSite(folder);
beforeAll(async () => {
  page = await site.open(`search/?q=${encodeURIComponent(query)}`);
  await page.locator('.search-status', { hasText: /found in/ }).waitFor();
});
afterAll(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true });
});

type Place = { slug: string; id: string; section: string | undefined; entities: string[] };

const all = [article, second].flatMap(({ slug, blocks }) => {
  let section: string | undefined;
  return blocks.flatMap(({ id, kind, text, mentions }): Place[] => {
    if (kind === 'heading') section = id;
    return text.includes(query)
      ? [{ slug, id, section, entities: mentions.map(({ entity }) => entity) }]
      : [];
  });
});
const addressesOf = (places: readonly Place[]): string[] =>
  places.map(({ slug, id }) => `/articles/${slug}/#${id}`);

/** What is listed when a filter is set, all others as they are. */
async function choose(filter: string, value: string): Promise<string[]> {
  await page.locator(`select[name=${filter}]`).selectOption(value);
  const links = page.locator('.article-result .result');
  return links.evaluateAll((found) =>
    (found as HTMLAnchorElement[]).map(({ pathname, hash }) => pathname + hash),
  );
}

/** The values of a filter but for that of all, and the numbers that stand behind them. */
const offered = (filter: string) =>
  page.locator(`select[name=${filter}] option:not([value=""])`).evaluateAll((options) =>
    (options as HTMLOptionElement[]).map(({ value, text }) => ({
      value,
      count: Number(/\((\d+)\)/.exec(text)![1]),
    })),
  );

const status = () => page.locator('.search-status').innerText();

const has: Record<string, (place: Place, value: string) => boolean> = {
  article: ({ slug }, value) => slug === value,
  section: ({ slug, section }, value) => `${slug}/${section}` === value,
  entity: (place, value) => place.entities.includes(value),
};

test.each(Object.keys(has))('the filter by %s lists what has it, and the count says so', async (filter) => {
  const options = await offered(filter);
  expect(options.length).toBeGreaterThan(1);
  const everything = addressesOf(all);
  // What all results have narrows nothing, and nothing is said of it
  const narrowing = options.filter(({ count }) => count < everything.length);
  for (const { value, count } of [narrowing[0]!, narrowing.at(-1)!]) {
    const expected = addressesOf(all.filter((place) => has[filter]!(place, value)));
    expect(await choose(filter, value), value).toEqual(expected);
    expect(count, value).toBe(expected.length);
    expect(await status()).toContain(
      `${everything.length} passages found in 2 articles; ${expected.length} shown`,
    );
  }
  expect(await choose(filter, '')).toEqual(everything);
  expect(await status()).not.toContain('shown');
});

test('the filter by level parts the results', async () => {
  const options = await offered('level');
  expect(options.length).toBeGreaterThan(1);
  const listed: string[] = [];
  for (const { value, count } of options) {
    const shown = await choose('level', value);
    expect(shown).toHaveLength(count);
    expect(await status()).toContain(`${count} shown`);
    listed.push(...shown);
  }
  expect(listed.toSorted()).toEqual(addressesOf(all).toSorted());
  await choose('level', '');
});

test('filters narrow one another', async () => {
  await choose('article', 'second');
  const both = all.filter(
    ({ slug, entities: named }) => slug === 'second' && named.includes('united-states'),
  );
  expect(await choose('entity', 'united-states')).toEqual(addressesOf(both));
  expect(both.length).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toContain('article=second&entity=united-states');
});
