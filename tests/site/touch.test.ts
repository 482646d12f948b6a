import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { path } from './my-words.ts';
import { devices, useSite } from './site.ts';

const site = useSite();
const [[, handheld]] = devices;

const ground = (button: Locator): Promise<string> =>
  button.evaluate((element) => getComputedStyle(element).backgroundColor);

test('a second tap hides the translation that the first has shown', async () => {
  const page = await site.open(`${path}?translation=demand#p3`, handheld);
  const english = page.locator('#p3s1-en');
  const filter = () => english.evaluate((element) => getComputedStyle(element).filter);
  await english.tap();
  await expect.poll(filter).toBe('none');
  await english.tap();
  await expect.poll(filter).toContain('blur');
  await page.context().close();
});

test('a button that is no longer pressed does not look as if it were', async () => {
  const page = await site.open(path, handheld);
  await page.locator('#p3 ruby').nth(5).tap();
  const [remember, know] = [page.locator('#note .remember'), page.locator('#note .know')];
  await remember.tap();
  expect(await ground(remember)).not.toBe(await ground(know));
  await remember.tap();
  expect(await ground(remember)).toBe(await ground(know));
  await know.tap();
  await page.goto(site.address('my-words/'));
  const listed = page.locator('.my-words-list .know');
  expect(await ground(listed)).not.toBe(await ground(page.locator('.my-words-list .remove')));
  await listed.tap();
  await page.locator('.my-words-list .know[aria-pressed=false]').tap({ trial: true });
  expect(await ground(listed)).toBe(await ground(page.locator('.my-words-list .remove')));
  await page.context().close();
});

describe('the note of a word', () => {
  /** Puts a finger on the note and moves it, as far as is told. */
  async function swipe(page: Page, across: number, down: number): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const box = (await page.locator('#note').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + 40];
    const touch = (type: 'touchStart' | 'touchMove', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: x + across * share, y: y + down * share }],
      });
    await touch('touchStart', 0);
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('is swiped away downwards, and in no other way', async () => {
    const page = await site.open(path, handheld);
    const note = page.locator('#note:popover-open');
    await page.locator('#p3 ruby').nth(5).tap();
    await note.locator('.dictionary dd').first().waitFor();
    for (const [across, down] of [
      [0, -120],
      [120, 80],
      [0, 30],
    ] as const) {
      await swipe(page, across, down);
      await note.evaluate((box) => box.scrollTo(0, 0));
      expect(await note.count()).toBe(1);
    }
    await swipe(page, 5, 150);
    await expect.poll(() => note.count()).toBe(0);
    await page.context().close();
  });

  test('scrolls back first where it is scrolled', async () => {
    const page = await site.open(path, { ...handheld, viewport: { width: 390, height: 500 } });
    await page.locator('#p3 ruby').nth(5).tap();
    const note = page.locator('#note:popover-open');
    await note.locator('.dictionary dd').first().waitFor();
    const scrolled = await note.evaluate((box) => {
      box.scrollTo(0, 200);
      return box.scrollTop;
    });
    expect(scrolled).toBeGreaterThan(0);
    await swipe(page, 0, 100);
    expect(await note.count()).toBe(1);
    await page.context().close();
  });
});
