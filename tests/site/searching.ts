import type { Page } from 'playwright-core';
import type { useSite } from './site.ts';

/** A passage that was found. */
export const result = '.article-result .result';

/** What the panel says of its results. */
export const status = (page: Page): Promise<string> => page.locator('.search-status').innerText();

/** Waits until the query that stands in the address is answered: the results are busy from the moment it stands there. */
export const settled = (page: Page): Promise<void> =>
  page.locator('.results[aria-busy=false]').waitFor({ state: 'attached' });

/** Opens the search page with a query, and waits for its answer. */
export async function ask({ open }: ReturnType<typeof useSite>, query: string, more = ''): Promise<Page> {
  const page = await open(`search/?q=${encodeURIComponent(query)}${more}`);
  await settled(page);
  return page;
}

/** Types a query on the search page, and waits for its answer. */
export async function type(page: Page, query: string): Promise<void> {
  await page.locator('input[name=q]').fill(query);
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query);
  await settled(page);
}
