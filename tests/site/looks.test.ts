import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, slug, useSite } from './site.ts';

const site = useSite();

/** To be looked at by whoever has changed the look. */
const folder = join('.cache', 'screenshots');
mkdirSync(folder, { recursive: true });

const looks = {
  home: '',
  article: `articles/${slug}/`,
  paragraph: `articles/${slug}/p7/`,
  vocabulary: `articles/${slug}/vocabulary/`,
  word: 'words/%E5%8F%8D%E5%AF%BC/',
  entity: 'entities/anders-fogh-rasmussen/',
  search: 'search/?q=反导',
};

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([390, 820, 1440])('at %i px the main pages are pictured and hold their width', async (width) => {
    const page = await site.open('about/', { colorScheme, viewport: { width, height: 1000 } });
    for (const [name, path] of Object.entries(looks)) {
      await page.goto(site.address(path));
      if (name === 'search') await page.locator('main mark').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const file = join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      expect(readFileSync(file).readUInt32BE(16)).toBe(width);
    }
    await page.context().close();
  });
});

test('the layers of the styles stand in their order on every page', () => {
  const sheets = globSync('_astro/*.css', { cwd: dist }).map((file) =>
    readFileSync(join(dist, file), 'utf8'),
  );
  const wanted = ['tokens', 'base', 'chrome', 'reading', 'components', 'print'];
  for (const sheet of sheets) {
    const named = [...sheet.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names]) => names!.split(/,\s*/));
    expect([...new Set(named)]).toEqual(wanted);
  }
  expect(sheets.length).toBeGreaterThan(0);
});

test('the style guide is not published', () => {
  expect(existsSync(join(dist, 'styleguide'))).toBe(false);
});
