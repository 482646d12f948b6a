import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { fakeVoices } from './fake-speech.ts';
import { article, desktop, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const textOf = (id: string): string => article.blocks.find((block) => block.id === id)!.text;

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

  test('is copied by the key c even while its note is being loaded', async () => {
    const page = await site.open(path, { ...allowed, serviceWorkers: 'block' });
    const pressed = Promise.withResolvers<undefined>();
    await page.route(/note-view\..*js$/, async (route) => {
      await pressed.promise;
      await route.continue();
    });
    await page.reload();
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    await page.locator('#p1 ruby.open').waitFor();
    await page.keyboard.press('c');
    pressed.resolve(undefined);
    await page.locator('#note .copy.done').waitFor();
    expect(await clipboard(page)).toBe('比利时\tBǐlìshí\tBelgium');
    await page.context().close();
  });

  test('is not copied from a note that was closed before it was loaded, though it opens again', async () => {
    const page = await site.open(path, { serviceWorkers: 'block' });
    const released = Promise.withResolvers<undefined>();
    await page.route(/note-view\..*js$/, async (route) => {
      await released.promise;
      await route.continue();
    });
    await page.reload();
    const copies = await page.evaluateHandle(() => {
      const seen: Event[] = [];
      addEventListener('click', (event) => (event.target as Element).closest('.copy') && seen.push(event));
      return seen;
    });
    const word = page.locator('#p1 ruby', { hasText: '比利时' });
    await word.click();
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    await word.click();
    released.resolve(undefined);
    await page.locator('#note .copy').waitFor();
    expect(await copies.evaluate(({ length }) => length)).toBe(0);
    await page.context().close();
  });
});

describe('a selection', () => {
  /** Selects from one character to another, each counted in its element, and copies as a reader does. */
  async function copied(page: Page, from: [string, number], to: [string, number]): Promise<string> {
    await page.evaluate(
      ([start, end]) => {
        const nodeOf = ([selector]: [string, number]) => {
          const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
          return walker.nextNode()!;
        };
        getSelection()!.setBaseAndExtent(nodeOf(start!), start![1], nodeOf(end!), end![1]);
      },
      [from, to],
    );
    await page.keyboard.press('ControlOrMeta+C');
    return clipboard(page);
  }

  const ruby = (id: string, word: string) => `#${id} ruby:nth-of-type(${word})`;

  test('within a paragraph is its Chinese, without pinyin', async () => {
    const page = await site.open(path, allowed);
    const text = await copied(page, ['#p4 .s', 0], ['#p5 .s', 0]);
    expect(text).toBe(textOf('p4'));
    await page.context().close();
  });

  test('over several paragraphs has neither their numbers nor the English between', async () => {
    const page = await site.open(path, allowed);
    const text = await copied(page, ['#p1 .s', 0], ['#p4 .s', 0]);
    expect(text.split('\n')).toEqual(['p1', 'p2', 'h1', 'p3'].map(textOf));
    await page.context().close();
  });

  test('of part of a word is that part', async () => {
    const page = await site.open(path, allowed);
    expect(await copied(page, [ruby('p4', '1'), 1], [ruby('p4', '1'), 3])).toBe(textOf('p4').slice(1, 3));
    await page.context().close();
  });

  test('in the margin is the English that was selected', async () => {
    const page = await site.open(path, allowed);
    expect(await copied(page, ['#p1s1-en', 2], ['#p1s1-en', 9])).toBe('meeting');
    await page.context().close();
  });
});

describe('a paragraph', () => {
  /** What a way to copy paragraph 3 gives. */
  async function copied(page: Page, way: string): Promise<string> {
    await page.getByRole('button', { name: 'Copy this paragraph: Paragraph 3', exact: false }).click();
    await page.locator('.copy-menu button', { hasText: way }).click();
    const copied = page.locator('.copied');
    await copied.waitFor();
    await copied.waitFor({ state: 'detached' });
    return clipboard(page);
  }

  const english = (id: string): string =>
    article.blocks
      .find((block) => block.id === id)!
      .sentences.map(({ translation }) => translation)
      .join(' ');

  test('is copied alone, with its translation, with its pinyin, and with its source', async () => {
    const page = await site.open(path, allowed);
    expect(await copied(page, 'Chinese')).toBe(textOf('p3'));
    expect(await copied(page, 'With translation')).toBe(`${textOf('p3')}\n\n${english('p3')}`);
    const [chinese, pinyin] = (await copied(page, 'With pinyin')).split('\n');
    expect(chinese).toBe(textOf('p3'));
    expect(pinyin).toMatch(/^Suīrán huìyì wèinéng dáchéng yīzhì, dàn Běiyuē /);
    expect(pinyin).toMatch(/dǎodàn wēixié”\.$/);
    expect((await copied(page, 'With source and link')).split('\n')).toEqual([
      textOf('p3'),
      '',
      expect.stringMatching(/^张伟：《.*》，新华网，2011年6月8日，第3段。$/),
      expect.stringMatching(/^Zhang Wei, “.*”, Xinhuanet, 8 June 2011, paragraph 3\.$/),
      site.address(`${path}#p3`),
    ]);
    await page.context().close();
  });

  test('is copied as it is written, by keyboard, on a phone too', async () => {
    const page = await site.open(`${path}?script=traditional`, { ...allowed, viewport: phone });
    const button = page.locator('.row:has(#p3) .copy-passage');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.copy-menu button:focus').waitFor();
    const box = (await page.locator('.copy-menu').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(phone.width);
    await page.keyboard.press('Escape');
    await page.locator('.copy-menu').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.copy-menu button:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.copied').waitFor();
    expect(await clipboard(page)).toContain('會議');
    await page.context().close();
  });

  test('has a menu that axe finds no fault with', async () => {
    const page = await site.open(path);
    await page.locator('.copy-passage').first().click();
    await page.locator('.copy-menu button:focus').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});

test('the tools of a paragraph are large enough to touch, and never stand on one another', async () => {
  for (const viewport of [phone, desktop]) {
    const page = await site.open('about/', { viewport });
    await fakeVoices(page, ['zh-CN']);
    await page.goto(site.address(path));
    await page.locator('.listen').first().waitFor();
    const boxes = await page.locator('.gutter :is(a, button)').evaluateAll((all) =>
      all.map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes.filter(({ left, right, top, bottom }) => right - left < 24 || bottom - top < 24)).toEqual(
      [],
    );
    expect(boxes.filter(({ left, right }) => left < 0 || right > viewport.width)).toEqual([]);
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlaps).toEqual([]);
    await page.context().close();
  }
});

test.each([phone, desktop])(
  'that a link was copied is said beside what was pressed, at %j',
  async (viewport) => {
    const page = await site.open(`${path}#p19`, { ...allowed, viewport });
    const apart = async (control: string) => {
      await page.locator(control).click();
      const [said, pressed] = await Promise.all(
        ['.copied', control].map((selector) =>
          page.locator(selector).evaluate((one) => one.getBoundingClientRect()),
        ),
      );
      expect(said!.height).toBeGreaterThanOrEqual(24);
      expect(said!.bottom).toBeLessThanOrEqual(viewport.height);
      await page.locator('.copied').waitFor({ state: 'detached' });
      return Math.max(said!.top - pressed!.bottom, pressed!.top - said!.bottom);
    };
    expect(await apart('.row:has(#p19) .permalink')).toBeLessThan(10);
    await page.locator('reading-settings > button').click();
    expect(await apart('#settings [value=share]')).toBeLessThan(60);
    await page.context().close();
  },
);
