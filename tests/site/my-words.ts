import type { Page } from 'playwright-core';
import { slug } from './site.ts';

/** The article whose words the reader keeps. */
export const path = `articles/${slug}/`;

/** Presses a button in the note of a word. */
export async function inNote(page: Page, word: string, button: string): Promise<void> {
  await page.locator('#p1 ruby', { hasText: word }).first().click();
  await page.locator(`#note ${button}`).click();
  await page.keyboard.press('Escape');
}

/** As if storage had no room left. */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });

/** The headwords of the list, from its top. */
export const heads = (page: Page): Promise<string[]> =>
  page.locator('.my-words-list .head').allTextContents();

/** Waits until a message is said that has a text. */
export const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
