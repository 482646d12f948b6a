import { expect, test } from 'vitest';
import { phone, slug, useSite } from './site.ts';

const site = useSite();
const options = { javaScriptEnabled: false, viewport: phone };

test('the article has pinyin, names, translation and addresses without scripts', async () => {
  const page = await site.open(`articles/${slug}/`, options);
  expect(await page.locator('#p1 rt').first().isVisible()).toBe(true);
  expect(await page.locator('#p1 .name').count()).toBeGreaterThan(0);
  expect(await page.locator('#p1s1-en').isVisible()).toBe(true);
  await page.locator('a.permalink[href="#p4"]').click();
  await page.waitForURL(site.address(`articles/${slug}/#p4`));
  await page.context().close();
});

test('the close reading has a gloss for each word without scripts', async () => {
  const page = await site.open(`articles/${slug}/p7/`, options);
  const words = await page.locator('.interlinear .han').count();
  const glosses = await page.locator('.interlinear .gloss').allInnerTexts();
  expect(words).toBeGreaterThan(20);
  expect(glosses.filter((gloss) => gloss.trim() !== '')).toHaveLength(words);
  await page.context().close();
});

test('the vocabulary is a plain table without scripts, and controls that need them are not shown', async () => {
  const page = await site.open(`articles/${slug}/vocabulary/`, options);
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(400);
  expect(await page.locator('.filters').isVisible()).toBe(false);
  expect(await page.locator('reading-settings').isVisible()).toBe(false);
  await page.context().close();
});
