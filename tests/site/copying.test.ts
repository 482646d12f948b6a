import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('a word', () => {
  test('is copied from its note as a line of headword, pinyin and gloss', async () => {
    const page = await site.open(path, allowed);
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    const copy = page.locator('#note .copy');
    await copy.click();
    await page.getByRole('status').filter({ hasText: '已复制 Copied' }).waitFor();
    expect(await clipboard(page)).toBe('比利时\tBǐlìshí\tBelgium');
    const { height, width } = (await copy.boundingBox())!;
    expect(Math.min(height, width)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });

  test('is copied by the key c, as it is written', async () => {
    const page = await site.open(`${path}?script=traditional`, allowed);
    await page.locator('#p1 ruby', { hasText: '導彈' }).first().click();
    await page.keyboard.press('c');
    await page.locator('#note .copy.done').waitFor();
    expect(await clipboard(page)).toBe('導彈\tdǎodàn\tmissile');
    await page.context().close();
  });
});
