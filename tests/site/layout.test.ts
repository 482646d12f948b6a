import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

const widthOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().width);

describe('the note', () => {
  test('above a word leaves its pinyin free', async () => {
    const page = await site.open(path, { viewport: { width: 1280, height: 500 } });
    const word = page.locator('#p2 ruby').nth(3);
    await word.evaluate((ruby) => ruby.scrollIntoView({ block: 'end' }));
    await word.click();
    const note = page.locator('#note');
    await note.locator('.dictionary dd').first().waitFor();
    const [end, top] = await word.evaluate((ruby) => [
      document.querySelector('#note')!.getBoundingClientRect().bottom,
      ruby.querySelector('rt')!.getBoundingClientRect().top,
    ]);
    expect(end).toBeLessThanOrEqual(top);
    await page.context().close();
  });

  test('has a character of its word in a line as wide as itself', async () => {
    const page = await site.open(path);
    await page.locator('#p1 ruby', { hasText: '双方' }).first().click();
    await page.keyboard.press('m');
    const character = page.locator('#note .character');
    await character.locator('text=pair').first().waitFor();
    const height = await character.evaluate((box) => box.getBoundingClientRect().height);
    expect(height).toBeLessThan(4 * 16 * 1.45);
    await page.context().close();
  });
});

test('the keys go on from what is seen where a reader has scrolled away from a word', async () => {
  const page = await site.open(path);
  await page.locator('#p1 ruby').first().click();
  // A mouse that rests on a word opens its note, and the keys would go on from there
  await page.mouse.move(0, 0);
  await page.locator('#p12').evaluate((text) => text.scrollIntoView());
  await page.waitForFunction(
    () => Math.abs(document.querySelector('#p12')!.getBoundingClientRect().top) < 50,
  );
  await page.keyboard.press('n');
  await page.waitForFunction(() => document.activeElement?.closest('#p11, #p12'));
  await page.context().close();
});

test('a mouse that rests on a word opens its note where the pinned one has been scrolled away', async () => {
  const page = await site.open(path);
  await page.locator('#p1 ruby').first().click();
  await page.locator('#p12 ruby').first().scrollIntoViewIfNeeded();
  await page.locator('#p12 ruby').first().hover();
  await page.waitForFunction(() => document.querySelector('ruby.open')?.closest('#p12'));
  await page.context().close();
});

test('the text is wider where a wide line is asked for and the screen has the room', async () => {
  const screen = { viewport: { width: 1600, height: 900 } };
  const [medium, wide] = await Promise.all(
    ['', '?width=wide'].map(async (setting) => {
      const page = await site.open(path + setting, screen);
      const width = await widthOf(page, '#p1');
      await page.context().close();
      return width;
    }),
  );
  expect(wide!).toBeGreaterThan(medium! * 1.15);
});

test('a text set twice as large has the English under the Chinese where both would not fit beside each other', async () => {
  const page = await site.open(path, { viewport: desktop });
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.waitForFunction(() => document.querySelector('#p1')!.getBoundingClientRect().width > 600);
  await page.context().close();
});

test('no page is wider than the narrowest phone', async () => {
  const page = await site.open(`${path}vocabulary/`, { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test('where translations are hidden, those of headings and of the dateline can be asked for too', async () => {
  const page = await site.open(`${path}?translation=hidden`, { viewport: phone, hasTouch: true });
  for (const row of ['.row.dateline', '.row.heading']) {
    const first = page.locator(row).first();
    await first.locator('.turn-translation').tap();
    await first.locator('.translation').waitFor();
  }
  await page.context().close();
});

test('the way back to a vocabulary, a reload and a link to it show the rows that were asked for', async () => {
  const page = await site.open(`${path}vocabulary/`);
  const shown = page.locator('vocabulary-table tbody tr');
  await page.locator('vocabulary-table select[name=level]').selectOption('6');
  await page.waitForFunction(() => location.search === '?level=6');
  const count = await shown.count();
  await shown.first().locator('a').first().click();
  await page.waitForURL(/words/);
  await page.goBack();
  await page.waitForFunction(
    (rows) => document.querySelectorAll('vocabulary-table tbody tr').length === rows,
    count,
  );
  await page.reload();
  await page.waitForFunction(
    (rows) => document.querySelectorAll('vocabulary-table tbody tr').length === rows,
    count,
  );
  await page.locator('vocabulary-table select[name=level]').selectOption('');
  await page.waitForFunction(() => location.search === '');
  await page.context().close();
});

// 320 is the narrowest phone, and a window of 1280 at 400 %
test.each([phone.width, 320])(
  'at a width of %i the menu says in English too what it has, in one line',
  async (width) => {
    const page = await site.open('', { viewport: { ...phone, width } });
    const names = await page.locator('.site-header nav a').allInnerTexts();
    expect(names.join(' ')).toMatch(/Articles.*Names.*Words.*My words.*Search.*About/s);
    const tops = await page
      .locator('.site-header nav a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await page.context().close();
  },
);

test('the settings keep what they are called clear of their fields, in letters and lines that are set apart', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 640 } });
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    );
    document.adoptedStyleSheets = [spaced];
  });
  await page.locator('[popovertarget=settings]').first().click();
  await page.locator('#settings select').first().waitFor();
  const covered = await page.locator('#settings label').evaluateAll(
    (labels) =>
      labels.filter((label) => {
        const name = document.createRange();
        name.selectNodeContents(label.querySelector('span')!);
        const field = label.querySelector('select')!.getBoundingClientRect();
        return name.getBoundingClientRect().right > field.left;
      }).length,
  );
  expect(covered).toBe(0);
  await page.context().close();
});

// Half read, a menu and the list of contents would grow and move what is below them
test.each([
  ['about/', '.site-header'],
  [path, '#main .front'],
])('/%s is painted no sooner than its %s is there', async (address, selector) => {
  const page = await site.open(address);
  const follows = await page.locator(selector).evaluate((above) => {
    const wait = document.querySelector<HTMLLinkElement>('link[rel="expect"][blocking="render"]')!;
    const awaited = document.querySelector(wait.getAttribute('href')!);
    return awaited && above.compareDocumentPosition(awaited) === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(follows).toBe(true);
  await page.context().close();
});
