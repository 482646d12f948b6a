import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settings } from '../../src/i18n/settings.ts';
import { devices, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

/** Chooses in the dialog of the settings, which is left open. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const dialog = page.locator('#settings');
  if (!(await dialog.isVisible())) await page.locator('reading-settings > button').click();
  await dialog.locator(`select[name=${name}]`).selectOption(value);
}

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const painted = (page: Page, name: string): Promise<number> =>
  page.evaluate((highlight) => CSS.highlights.get(highlight)?.size ?? 0, name);

/** Words are one stop of the Tab key: one of them can have the focus. */
const focusOn = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((word: HTMLElement) => {
      word.tabIndex = 0;
      word.focus();
    });

const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).first().isVisible();

describe.each(devices)('on %s', (_, options) => {
  test('every setting holds at once and after a reload, and all go back to the usual in one place', async () => {
    const page = await site.open(path, options);
    await page.locator('html[data-written]').waitFor();
    const usual = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
    const nodes = await page.locator('article *').count();

    await choose(page, 'pinyin', 'above-4');
    expect([await isShown(page, 'article .l4 > rt'), await isShown(page, 'article .l5 > rt')]).toEqual([
      false,
      true,
    ]);
    await choose(page, 'pinyin', 'beyond-2');
    expect([await isShown(page, 'article .f1 > rt'), await isShown(page, 'article .f2 > rt')]).toEqual([
      false,
      false,
    ]);
    expect(await isShown(page, 'article .f3 > rt')).toBe(true);
    await choose(page, 'pinyin', 'all');
    await choose(page, 'tones', 'on');
    await expect.poll(() => painted(page, 'tone-3')).toBeGreaterThan(100);
    await choose(page, 'notation', 'zhuyin');
    await expect.poll(() => page.locator('h1 rt').first().textContent()).toBe('ㄅㄟˇ ㄩㄝ');
    await expect.poll(() => painted(page, 'tone-3')).toBeGreaterThan(100);
    await choose(page, 'names', 'off');
    expect(await styleOf(page, '#p1 .name', 'text-decoration-line')).toBe('none');
    await choose(page, 'patterns', 'on');
    await expect.poll(() => painted(page, 'pattern')).toBeGreaterThan(20);
    expect(await page.locator('article *').count()).toBe(nodes);
    await choose(page, 'borders', 'on');
    expect(await styleOf(page, '#p1 ruby', 'box-shadow')).not.toBe('none');
    const size = await styleOf(page, '#p1', 'font-size');
    await choose(page, 'size', 'large');
    expect(parseFloat(await styleOf(page, '#p1', 'font-size'))).toBeGreaterThan(parseFloat(size));
    // A phone has no room for lines of another width
    const hasRoom = options.viewport !== phone;
    expect(await isShown(page, '#settings [name=width]')).toBe(hasRoom);
    if (hasRoom) await choose(page, 'width', 'narrow');
    expect(await styleOf(page, '#p1', 'max-inline-size')).toBe(`${(hasRoom ? 28 : 36) * 26}px`);
    await choose(page, 'font', 'kai');
    expect(await styleOf(page, '#p1', 'font-family')).toContain('Kai');
    await choose(page, 'theme', 'sepia');
    expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(243, 233, 210)');
    await choose(page, 'translation', 'hidden');
    expect(await isShown(page, '#p1s1-en')).toBe(false);

    const chosen = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
    await page.reload();
    await page.locator('html[data-shown-notation=zhuyin][data-written]').waitFor();
    expect(await page.locator('html').evaluate((html) => ({ ...html.dataset }))).toEqual(
      expect.objectContaining(chosen),
    );
    await page.locator('reading-settings > button').click();
    await page.locator('#settings [value=reset]').click();
    await page.getByRole('status').filter({ hasText: 'Defaults restored' }).waitFor();
    await page.locator('html[data-shown-notation=pinyin]').waitFor();
    expect(await page.locator('h1 rt').first().innerText()).toBe('Běiyuē');
    for (const { name, options: all } of settings) {
      expect(await page.locator(`#settings select[name=${name}]`).inputValue(), name).toBe(all[0]![0]);
    }
    await page.reload();
    await page.locator('html[data-written]').waitFor();
    expect(await page.locator('html').evaluate((html) => ({ ...html.dataset }))).toEqual(usual);
    await page.context().close();
  });

  test('they open from the middle of an article, by a button that covers no text', async () => {
    const page = await site.open(`${path}?size=large#p12`, options);
    const button = page.locator('.settings-here');
    const covered = await button.evaluate((box) => {
      const { right, top, bottom } = box.getBoundingClientRect();
      const texts = [...document.querySelectorAll('article :is(ruby, .translation, .margin-note)')];
      const lies = (under: DOMRect) => under.left < right && under.bottom > top && under.top < bottom;
      return texts.filter((text) => lies(text.getBoundingClientRect())).length;
    });
    expect(covered).toBe(0);
    const top = () => page.locator('#p12').evaluate((text) => text.getBoundingClientRect().top);
    const before = await top();
    await button.click();
    await page.locator('#settings select[name=pinyin]').selectOption('none');
    await page.keyboard.press('Escape');
    expect(await page.locator('.settings-here:focus').count()).toBe(1);
    expect(await isShown(page, '#p12 rt')).toBe(false);
    // The paragraph that a link led to stays at the top of the window, though others above it change their height
    expect(Math.abs((await top()) - before)).toBeLessThan(20);
    await page.context().close();
  });

  test('changing one never loses the reading place', async () => {
    const page = await site.open(`${path}#p11`, options);
    await page
      .locator('#p11s2 ruby')
      .nth(6)
      .evaluate((word) => scrollBy(0, word.getBoundingClientRect().top - 20));
    await page.locator('reading-settings > button').evaluate((button: HTMLElement) => button.click());
    for (const [name, value] of [
      ['pinyin', 'none'],
      ['size', 'large'],
      ['translation', 'hidden'],
      ['notation', 'zhuyin'],
      ['pinyin', 'all'],
      ['script', 'traditional'],
      // Of the width a phone offers no choice
      options.viewport === phone ? ['font', 'hei'] : ['width', 'narrow'],
    ] as const) {
      const word = await page.evaluateHandle(() =>
        [...document.querySelectorAll('#p11 ruby')].find((each) => each.getBoundingClientRect().top >= 0)!,
      );
      const top = () => word.evaluate((element) => element.getBoundingClientRect().top);
      const before = await top();
      await choose(page, name, value);
      await expect.poll(async () => Math.abs((await top()) - before), { message: name }).toBeLessThan(8);
    }
    await page.context().close();
  });

  test('translations come on demand, a paragraph or a sentence at a time', async () => {
    const page = await site.open(`${path}?translation=demand`, options);
    const filter = (id: string) => styleOf(page, `#${id}`, 'filter');
    expect(await filter('p11s1-en')).toContain('blur');
    await page.locator('#p11s1-en').click();
    await page.mouse.move(0, 0);
    await expect.poll(() => filter('p11s1-en')).toBe('none');
    expect(await filter('p11s2-en')).toContain('blur');
    const button = page.locator('.row:has(#p11) .turn-translation');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => filter('p11s2-en')).toBe('none');
    await focusOn(page, '#p12 ruby');
    await page.keyboard.press('Shift+T');
    await expect.poll(() => filter('p12s1-en')).toBe('none');
    await focusOn(page, '#p13 ruby');
    await page.keyboard.press('t');
    await expect.poll(() => filter('p13s1-en')).toBe('none');
    await page.goto(site.address(`${path}?translation=hidden`));
    await page.locator('.row:has(#p11) .turn-translation').click();
    expect([await isShown(page, '#p11s1-en'), await isShown(page, '#p12s1-en')]).toEqual([true, false]);
    await page.context().close();
  });

  test('traditional characters are those of the whole page, in notes and in what is found', async () => {
    const page = await site.open(`${path}?script=traditional`, options);
    await page.locator('html[data-shown-script=traditional]').waitFor();
    expect(await page.locator('nav a', { hasText: '詞典' }).count()).toBe(1);
    expect(await page.locator('.contents a').first().textContent()).toContain('樂觀悲觀');
    await page.locator('#p1 ruby', { hasText: '導彈' }).first().click();
    const note = page.locator('#note');
    expect(await note.locator('.headword').textContent()).toBe('导弹【導彈】dǎodàn');
    await note.getByText('加入生詞').waitFor();
    await page.goto(site.address(`search/?q=${encodeURIComponent('反导')}&script=traditional`));
    await page.locator('search-panel mark', { hasText: '反導' }).first().waitFor();
    await choose(page, 'script', 'simplified');
    await page.locator('search-panel mark', { hasText: '反导' }).first().waitFor();
    expect(await page.locator('nav a', { hasText: '词典' }).count()).toBe(1);
    await page.context().close();
  });
});

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

test('a table of characters that could not be loaded is loaded when they are next asked for', async () => {
  const page = await site.open('about/');
  await page.route('**/traditional.json', (route) => route.abort());
  await choose(page, 'script', 'traditional');
  await page.locator('html[data-shown-script=traditional]').waitFor();
  await page.unroute('**/traditional.json');
  await choose(page, 'script', 'simplified');
  await choose(page, 'script', 'traditional');
  await page.locator('nav a', { hasText: '詞典' }).waitFor();
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
  await page.addInitScript(() => {
    const shift = { value: 0 };
    Object.assign(window, { shift });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shift.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.address(path), { waitUntil: 'networkidle' });
  await page.locator('html[data-shown-notation=zhuyin][data-shown-script=traditional]').waitFor();
  expect(await page.evaluate(() => (window as unknown as { shift: { value: number } }).shift.value)).toBe(0);
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
