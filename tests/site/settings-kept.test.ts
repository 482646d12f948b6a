import { describe, expect, test } from 'vitest';
import { choose, isShown, painted, path } from './choosing.ts';
import { shiftOf, watchShift } from './layout-shift.ts';
import { phone, useSite } from './site.ts';

const site = useSite();

test('an address holds for its view alone, until a field says otherwise; the link to share has what was chosen', async () => {
  const page = await site.open(`${path}?pinyin=none&theme=nonsense`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  expect(await isShown(page, '#p1 rt')).toBe(false);
  await choose(page, 'theme', 'dark');
  await page.locator('#settings [value=share]').click();
  await page.locator('#settings .copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    site.address(`${path}?pinyin=none&theme=dark`),
  );
  // Only what a reader has chosen is kept, not what an address asked for
  expect(await page.evaluate(() => localStorage.getItem('pangzhu:settings'))).toBe('{"theme":"dark"}');
  await choose(page, 'pinyin', 'all');
  expect(page.url()).toBe(site.address(path));
  await page.reload();
  expect(await isShown(page, '#p1 rt')).toBe(true);
  await page.context().close();
});

test('a value that no setting has does not count, in the address or among what is kept', async () => {
  const page = await site.open('about/');
  await page.evaluate(() =>
    localStorage.setItem('pangzhu:settings', '{"pinyin":"none","script":"simp","theme":3}'),
  );
  await page.goto(site.address(`${path}?script=trad&pinyin=some`));
  await page.locator('html[data-written]').waitFor();
  const { script, theme } = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
  expect([script, theme]).toEqual([undefined, undefined]);
  expect(await isShown(page, '#p1 rt')).toBe(false);
  await page.locator('#p1 ruby', { hasText: '导弹' }).first().click();
  await page.locator('#note dt').waitFor();
  expect(await page.locator('#note .headword').textContent()).toBe('导弹【導彈】dǎodàn');
  await page.context().close();
});

test.each(['null', '"all"', '{'])('settings can be chosen where storage has %s', async (kept) => {
  const page = await site.open('about/');
  await page.evaluate((text) => localStorage.setItem('pangzhu:settings', text), kept);
  await page.goto(site.address(path));
  await choose(page, 'pinyin', 'none');
  expect(await isShown(page, '#p1 rt')).toBe(false);
  const stored = await page.evaluate(() => localStorage.getItem('pangzhu:settings'));
  expect(JSON.parse(stored!)).toMatchObject({ pinyin: 'none' });
  await page.context().close();
});

test('of two choices of characters the later holds, though what the first needs is still being loaded', async () => {
  const page = await site.open(path);
  const released = Promise.withResolvers<undefined>();
  await page.route('**/traditional.json', (route) => released.promise.then(() => route.continue()));
  const asked = page.waitForRequest('**/traditional.json');
  await choose(page, 'script', 'traditional');
  await asked;
  await choose(page, 'script', 'simplified');
  released.resolve(undefined);
  await page.locator('html[data-shown-script]').waitFor();
  expect(await page.locator('html').getAttribute('data-shown-script')).toBe('simplified');
  expect(await page.locator('nav a', { hasText: '词典' }).count()).toBe(1);
  expect(await page.locator('#p1 ruby', { hasText: '导弹' }).count()).toBeGreaterThan(0);
  await page.context().close();
});

test('what is all in simplified characters is written in them without a table', async () => {
  const page = await site.open('about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose(page, 'script', 'traditional');
  await page.locator('nav a', { hasText: '詞典' }).waitFor();
  await choose(page, 'script', 'simplified');
  await page.locator('html[data-shown-script=simplified] nav a', { hasText: '词典' }).waitFor();
  expect(asked.some((url) => url.endsWith('/traditional.json'))).toBe(true);
  expect(asked.filter((url) => url.endsWith('/simplified.json'))).toEqual([]);
  await page.context().close();
});

test('a page that comes back as it was left takes what was chosen on others meanwhile', async () => {
  const page = await site.open(`${path}?theme=dark`);
  await page.locator('html[data-written]').waitFor();
  await page.evaluate(() => {
    localStorage.setItem('pangzhu:settings', '{"pinyin":"none","notation":"zhuyin","theme":"sepia"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.locator('html[data-shown-notation=zhuyin]').waitFor();
  expect(await isShown(page, '#p1 rt')).toBe(false);
  const field = (name: string) => page.locator(`#settings select[name=${name}]`).inputValue();
  expect([await field('pinyin'), await field('theme')]).toEqual(['none', 'dark']);
  await page.context().close();
});

test('settings that are kept apply at load without a shift', async () => {
  const page = await site.open(path, { viewport: phone });
  await page.evaluate(() => {
    const kept = {
      pinyin: 'above-3',
      notation: 'zhuyin',
      script: 'traditional',
      translation: 'demand',
      tones: 'on',
    };
    localStorage.setItem(
      'pangzhu:settings',
      JSON.stringify({ ...kept, size: 'large', patterns: 'on', interface: 'zh' }),
    );
  });
  await watchShift(page);
  await page.goto(site.address(path), { waitUntil: 'networkidle' });
  await page.locator('html[data-shown-notation=zhuyin][data-shown-script=traditional]').waitFor();
  expect(await shiftOf(page)).toBe(0);
  await page.context().close();
});

test('what the browser draws around the page has the colour of the theme, the system’s or the chosen one', async () => {
  const page = await site.open(path, { colorScheme: 'dark' });
  const colours = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      const { content } = metas.find(({ media }) => matchMedia(media).matches)!;
      // Both as the browser writes colours
      const sample = document.createElement('i');
      sample.style.color = content;
      return [sample.style.color, getComputedStyle(document.documentElement).backgroundColor];
    });
  for (const theme of ['sepia', 'light', 'dark', 'system']) {
    await choose(page, 'theme', theme);
    await expect.poll(async () => new Set(await colours()).size, { message: theme }).toBe(1);
  }
  await choose(page, 'theme', 'sepia');
  await page.reload();
  await expect.poll(async () => new Set(await colours()).size).toBe(1);
  await page.context().close();
});

describe('what could not be loaded', () => {
  const open = async (script: string) => {
    const page = await site.open(path);
    await page.locator('html[data-written]').waitFor();
    await page.route(`**/${script}.*.js`, (route) => route.abort());
    return page;
  };

  test('keeps no other setting from holding', async () => {
    const page = await open('notation');
    await choose(page, 'notation', 'zhuyin');
    await choose(page, 'tones', 'on');
    await expect.poll(() => painted(page, 'tone-3')).toBeGreaterThan(100);
    await page.context().close();
  });

  test('is loaded after the next choice', async () => {
    const page = await open('pattern-marks');
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('pattern-marks'));
    await choose(page, 'patterns', 'on');
    await failed;
    await page.unroute('**/pattern-marks.*.js');
    await choose(page, 'size', 'large');
    await expect.poll(() => painted(page, 'pattern')).toBeGreaterThan(20);
    await page.context().close();
  });
});
