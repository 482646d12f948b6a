import { expect, test } from 'vitest';
import { phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

test.each([
  ['zh', 'en', /[A-Za-z]{3}/],
  ['en', 'zh', /\p{Script=Han}/u],
] as const)(
  'an interface in %s has no label in the other language, seen or read out',
  async (language, other, foreign) => {
    const page = await site.open('about/', { viewport: phone });
    for (const address of ['', path, `${path}vocabulary/`, 'words/反导/', 'my-words/', 'search/?q=反导&']) {
      await page.goto(site.address(`${address}${address.endsWith('&') ? '' : '?'}interface=${language}`));
      await page.locator(`html[data-shown-interface=${language}]`).waitFor();
      if (address.startsWith('search')) await page.locator('search-panel mark').first().waitFor();
      if (address === path) await page.locator('#p1 ruby').first().click();
      const seen = await page
        .locator(`.${other}.ui, [data-only=${other}]`)
        .evaluateAll((all) =>
          all.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 120)),
        );
      expect(seen, address).toEqual([]);
      // The sections of an article are called as it calls them
      const read = await page.evaluate(() => [
        ...[...document.querySelectorAll('select:not([name=section]) > option')].map(
          (option) => option.textContent,
        ),
        ...[...document.querySelectorAll('[aria-label]')].map((element) =>
          element.getAttribute('aria-label')!,
        ),
      ]);
      expect(
        read.filter((text) => foreign.test(text.replace(/HSK|Anki/g, ''))),
        address,
      ).toEqual([]);
      expect(await page.locator('nav a').first().innerText()).not.toBe('');
    }
    await page.context().close();
  },
);
