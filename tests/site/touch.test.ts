import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
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
