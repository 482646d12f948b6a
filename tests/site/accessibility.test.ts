import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { article, pages, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

test('a screen reader is given a paragraph as Chinese, each word once, without its pinyin', async () => {
  const page = await site.open(path);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#p1' });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  const spoken = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
  expect(spoken.join('').replace(/\s/g, '')).toBe(article.blocks.find(({ id }) => id === 'p1')!.text);
  await page.context().close();
});

test('a table has a name', async () => {
  const page = await site.open(`${path}vocabulary/`);
  expect(await page.getByRole('table', { name: 'Vocabulary' }).count()).toBe(1);
  await page.context().close();
});

test.each(['light', 'dark', 'sepia'])('who asks for more contrast gets it in %s', async (theme) => {
  const page = await site.open(`${path}?theme=${theme}`);
  const looks = () =>
    page.evaluate(() => {
      const [html, soft, tool] = [
        document.documentElement,
        ...document.querySelectorAll('#p1s1-en, .permalink'),
      ];
      return [getComputedStyle(html).color, getComputedStyle(soft!).color, getComputedStyle(tool!).opacity];
    });
  expect(new Set((await looks()).slice(0, 2)).size).toBe(2);
  await page.emulateMedia({ contrast: 'more' });
  const [ink, soft, opacity] = await looks();
  expect(soft).toBe(ink);
  expect(opacity).toBe('1');
  await page.context().close();
});

describe.each(['light', 'dark', 'sepia'])('axe finds nothing in %s', (theme) => {
  test('with the note of a word open', async () => {
    const page = await site.open(`${path}?theme=${theme}`, { viewport: phone });
    await page.locator('#p1 ruby').nth(2).click();
    await page.locator('#note dd').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('with the settings open', async () => {
    const page = await site.open(`${path}?theme=${theme}`);
    await page.locator('reading-settings > button').click();
    await page.locator('#settings').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('with the search open', async () => {
    const page = await site.open(`about/?theme=${theme}`);
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('反导');
    await page.locator('dialog mark').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});

/** What reaches beyond the right edge of the window, or is cut off by a box that hides what does not fit. */
const lost = (page: Page): Promise<string[]> =>
  page.$$eval('body *', (all) =>
    all
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const isCut = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const isRead = element.clientWidth > 1 && element.checkVisibility({ contentVisibilityAuto: true });
        return (
          isRead &&
          (isCut || (overflowX === 'visible' && element.getBoundingClientRect().right > innerWidth + 1))
        );
      })
      .filter((element) => !element.closest('.scroll, rt'))
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test.each(pages)(
  '/%s keeps all its text at four times its size, and where its reader spaces it out',
  async (place) => {
    // 1280 px at 400 % is 320 px (WCAG 1.4.10).
    const page = await site.open(place, { viewport: { width: 320, height: 256 }, bypassCSP: true });
    expect(await lost(page)).toEqual([]);
    await page.setViewportSize(phone);
    // What WCAG 1.4.12 names
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    });
    expect(await lost(page)).toEqual([]);
    await page.context().close();
  },
);

test('the focus can be seen wherever the Tab key brings it', async () => {
  const page = await site.open(path);
  for (let stop = 0; stop < 16; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return `${document.activeElement!.tagName} ${outlineStyle} ${outlineWidth}`;
    });
    expect(seen).toMatch(/ solid 2px$/);
  }
  await page.context().close();
});

test('each kind of name has a line of its own, in forced colours too', async () => {
  const page = await site.open(path);
  const lines = () =>
    page.$$eval('.legend .name', (names) =>
      names.map((name) => {
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(name);
        return [textDecorationLine, textDecorationStyle, textDecorationThickness].join(' ');
      }),
    );
  const shown = await lines();
  expect(shown.length).toBeGreaterThan(4);
  expect(new Set(shown).size).toBe(shown.length);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await lines()).toEqual(shown);
  await page.context().close();
});

test('nothing moves for a reader who wants no motion', async () => {
  const page = await site.open(`${path}?translation=demand`, { reducedMotion: 'reduce' });
  const moving = await page.$$eval('body *', (all) =>
    all
      .map((element) => getComputedStyle(element))
      .filter((style) => style.transitionDuration !== '0s' || style.scrollBehavior !== 'auto')
      .map(({ transitionProperty }) => transitionProperty),
  );
  expect(moving).toEqual([]);
  await page.context().close();
});

test('targets are at least 24 px in both directions', async () => {
  const page = await site.open(path, { viewport: phone });
  // Paragraphs out of sight have no size until they come near
  await page.$$eval('.paragraph', (all) => {
    for (const element of all as HTMLElement[]) element.style.contentVisibility = 'visible';
  });
  const small = await page.$$eval('button, select, summary, .gutter a', (targets) =>
    targets
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
  await page.context().close();
});

test.each([...pages, 'search/?q=%E5%8C%97%E7%BA%A6'])(
  '/%s has headings that skip no level',
  async (place) => {
    const page = await site.open(place);
    if (place.includes('?')) await page.locator('.article-result').first().waitFor();
    const levels = await page.$$eval('main :is(h1, h2, h3, h4)', (all) =>
      all.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
    await page.context().close();
  },
);

test('a word’s page is no wider than a phone whose letters are twice as large', async () => {
  const page = await site.open('words/%E5%8F%8D%E5%AF%BC/', { viewport: phone });
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.waitForFunction(() => parseFloat(getComputedStyle(document.documentElement).fontSize) === 32);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  await page.context().close();
});

describe('in forced colours, which leave no background,', () => {
  const outlineOf = (page: Page, selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle);

  test('the word whose note is open has an outline', async () => {
    const page = await site.open(path, { forcedColors: 'active' });
    await page.locator('#p1 ruby').first().click();
    await page.locator('#note').waitFor();
    expect(await outlineOf(page, 'ruby.open')).toBe('solid');
    await page.context().close();
  });

  test('so have the parts of constructions', async () => {
    const page = await site.open(`${path}p7/`, { forcedColors: 'active' });
    expect(await outlineOf(page, '[data-uses] .han')).toBe('dashed');
    await page.locator('[data-use]').first().focus();
    expect(await outlineOf(page, '.lit .han')).toBe('solid');
    await page.context().close();
  });
});

test('the pinyin of a close reading is said to be pinyin', async () => {
  const page = await site.open(`${path}p7/`);
  expect(await page.locator('.interlinear .pinyin:not(:lang(zh-Latn))').count()).toBe(0);
  expect(await page.locator('.interlinear .pinyin').count()).toBeGreaterThan(10);
  await page.context().close();
});
