import type { Page } from 'playwright-core';
import { slug } from './site.ts';

/** The page on which settings are chosen. */
export const path = `articles/${slug}/`;

/** Chooses in the dialog of the settings, which is left open. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const dialog = page.locator('#settings');
  if (!(await dialog.isVisible())) await page.locator('reading-settings > button').click();
  await dialog.locator(`select[name=${name}]`).selectOption(value);
}

/** How many ranges a highlight paints. */
export const painted = (page: Page, name: string): Promise<number> =>
  page.evaluate((highlight) => CSS.highlights.get(highlight)?.size ?? 0, name);

/** Whether the first that fits is to be seen. */
export const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).first().isVisible();
