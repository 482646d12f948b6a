import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fakeVoices } from './fake-speech.ts';
import { article, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

/** The article in a browser with voices of these languages. */
async function openWith(languages: string[], late = false): Promise<Page> {
  const page = await site.open('about/');
  await fakeVoices(page, languages, late);
  await page.goto(site.address(path));
  return page;
}

const spoken = (page: Page) => page.evaluate(() => window.fakeSpeech.spoken);
const textOf = (id: string): string =>
  article.blocks
    .flatMap(({ sentences }) => sentences)
    .find((sentence) => sentence.id === id)!
    .tokens.map(({ text }) => text)
    .join('');

describe('the note of a word', () => {
  test('has the word or its sentence said by the Mandarin voice', async () => {
    const page = await openWith(['en-GB', 'zh-HK', 'zh-TW', 'zh-CN'], true);
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    await page.locator('#note .hear').first().click();
    await page.locator('#note .hear').last().click();
    expect(await spoken(page)).toEqual([
      { text: '比利时', voice: 'zh-CN', rate: 1 },
      { text: textOf('p1s1'), voice: 'zh-CN', rate: 1 },
    ]);
    await page.context().close();
  });

  test('offers nothing to hear where no voice is Mandarin', async () => {
    const page = await openWith(['en-GB', 'zh-HK', 'yue-HK']);
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    await page.locator('#note .copy').waitFor();
    expect(await page.locator('.hear').count()).toBe(0);
    await page.context().close();
  });
});
