import { expect, test } from 'vitest';
import { slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

test('zhuyin stands in notes too, at the word and at the readings of the dictionary; words are still told apart', async () => {
  const page = await site.open(`${path}?notation=zhuyin&script=traditional`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('#p1 ruby', { hasText: '嚴重' }).click();
  const note = page.locator('#note');
  await note.locator('dt').waitFor();
  expect(await note.locator('.headword').textContent()).toBe('严重【嚴重】ㄧㄢˊ ㄓㄨㄥˋ');
  expect(await note.locator('dt').textContent()).toBe('ㄧㄢˊ ㄓㄨㄥˋ');
  await note.locator('.copy').click();
  await page.getByText('Copied').first().waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('嚴重\tyánzhòng\tserious');
  await note.locator('.know').click();
  await page.keyboard.press('Escape');
  const known = () =>
    page.locator('ruby.known').evaluateAll((all) => all.map((word) => word.firstChild!.textContent));
  expect(new Set(await known())).toEqual(new Set(['嚴重']));
  await page.goto(site.address(path));
  expect(new Set(await known())).toEqual(new Set(['严重']));
  await page.context().close();
});

test('zhuyin above words is not smaller than ten pixels', async () => {
  const page = await site.open(`${path}?notation=zhuyin`);
  const size = await page
    .locator('#p1 rt')
    .first()
    .evaluate((reading) => getComputedStyle(reading).fontSize);
  expect(parseFloat(size)).toBeGreaterThanOrEqual(10);
  await page.context().close();
});
