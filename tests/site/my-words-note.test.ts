import { describe, expect, test } from 'vitest';
import { fillStorage, heads, inNote, path, said } from './my-words.ts';
import { phone, useSite } from './site.ts';

const site = useSite();

describe('in the note of a word', () => {
  test('a button and the key r put it on the list and take it off again', async () => {
    const page = await site.open(path);
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    const remember = page.locator('#note .remember');
    await remember.click();
    await said(page, 'Added to my words');
    expect(await remember.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('r');
    await said(page, 'Removed from my words');
    expect(await remember.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('r');
    await page.reload();
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    expect(await remember.getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  test('a known word loses its pinyin wherever it stands in that reading, and counts as known', async () => {
    const page = await site.open(path);
    await inNote(page, '北约', '.know');
    const all = page.locator('article ruby');
    const words = await all.evaluateAll((rubies) => rubies.map((ruby) => ruby.firstChild!.textContent));
    const known = words.filter((word) => word === '北约').length;
    expect(await page.locator('ruby.known').count()).toBe(known);
    expect(await page.locator('ruby.known rt').first().isVisible()).toBe(false);
    const share = page.locator('.known-share');
    expect(parseFloat(await share.innerText())).toBeCloseTo((known / words.length) * 100, 1);
    await page.reload();
    expect(await page.locator('ruby.known').count()).toBe(known);
    expect(await share.isVisible()).toBe(true);
    await inNote(page, '北约', '.know');
    expect(await page.locator('ruby.known').count()).toBe(0);
    expect(await share.count()).toBe(0);
    await page.context().close();
  });

  test('a word known in traditional characters is known in simplified ones', async () => {
    const page = await site.open(`${path}?script=traditional`);
    await inNote(page, '導彈', '.know');
    await page.goto(site.address(path));
    expect(await page.locator('#p1 ruby.known').first().innerText()).toContain('导弹');
    await page.context().close();
  });

  test('a setting leaves out the pinyin of all words on the list', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    const pinyin = page.locator('#p1 ruby', { hasText: '比利时' }).locator('rt');
    expect(await pinyin.isVisible()).toBe(true);
    await page.goto(site.address(`${path}?pinyin=unknown`));
    expect(await pinyin.isVisible()).toBe(false);
    expect(await page.locator('#p1 ruby:not(.listed) rt').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a setting marks the words that are being learnt, in forced colours too, and no known one', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await inNote(page, '北约', '.know');
    const lineOf = (word: string) =>
      page
        .locator('#p1 ruby', { hasText: word })
        .evaluate((ruby) => getComputedStyle(ruby).textDecorationLine);
    expect([await lineOf('比利时'), await lineOf('北约')]).toEqual(['none', 'none']);
    await page.goto(site.address(`${path}?words=on`));
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      expect([await lineOf('比利时'), await lineOf('北约')]).toEqual(['underline', 'none']);
    }
    await page.context().close();
  });

  test('the mark of a word is a line of its own below that of a name', async () => {
    const page = await site.open(`${path}?words=on`);
    await inNote(page, '比利时', '.remember');
    const offsetOf = (selector: string) =>
      page
        .locator(selector, { hasText: '比利时' })
        .evaluate((element) => parseFloat(getComputedStyle(element).textUnderlineOffset));
    const [name, word] = [await offsetOf('#p1 .name.place'), await offsetOf('#p1 ruby.listed')];
    expect(word - name).toBeCloseTo(5);
    await page.context().close();
  });

  test('the buttons say what another window has made of the word, as those of its own page do', async () => {
    const page = await site.open(path);
    const wordPage = await page.context().newPage();
    await wordPage.goto(site.address('words/%E5%8F%8D%E5%AF%BC/'));
    await page.locator('h1 ruby', { hasText: '反导' }).click();
    await page.locator('#note .remember').click();
    await wordPage.locator('.remember[aria-pressed=true]').waitFor();
    await wordPage.locator('.know').click();
    await page.locator('#note .know[aria-pressed=true]').waitFor();
    await page.locator('#note .remember[aria-pressed=false]').waitFor();
    await page.context().close();
  });

  test.each([
    ['its note', path, '#note'],
    ['its own page', 'words/%E5%8F%8D%E5%AF%BC/', 'word-buttons'],
  ])(
    'a word that cannot be kept is said to be not kept, to be seen and to be heard, in %s',
    async (_, at, box) => {
      const page = await site.open(at, { viewport: phone });
      await fillStorage(page);
      if (box === '#note') await page.locator('h1 ruby', { hasText: '反导' }).click();
      const remember = page.locator(`${box} .remember`);
      await remember.click();
      await said(page, 'Nothing can be saved');
      const [seen, room] = await Promise.all(
        ['.copied', box].map((each) => page.locator(each).evaluate((one) => one.getBoundingClientRect())),
      );
      expect(seen!.height).toBeGreaterThanOrEqual(24);
      expect(seen!.top - room!.top).toBeLessThan(200);
      expect(seen!.bottom).toBeLessThanOrEqual(phone.height);
      expect(await remember.getAttribute('aria-pressed')).toBe('false');
      await page.context().close();
    },
  );

  test('storage that holds something else is an empty list, and is set aside', async () => {
    const page = await site.open(path);
    await page.evaluate(() => localStorage.setItem('pangzhu:words', '{"version":1,"wor'));
    await page.reload();
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    expect(await heads(page)).toEqual(['比利时']);
    expect(await page.evaluate(() => localStorage.getItem('pangzhu:words:unreadable'))).toBe(
      '{"version":1,"wor',
    );
    await page.context().close();
  });
});
