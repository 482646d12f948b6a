import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MyWord } from '../../src/elements/my-word.ts';
import { violationsOf } from './axe.ts';
import { fillStorage, heads, inNote, path, said } from './my-words.ts';
import { phone, useSite } from './site.ts';

const site = useSite();

const wordsOf = (page: Page): Promise<MyWord[]> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('pangzhu:words')!) as { words: MyWord[] }).words);

/** Words whose sentences and translations fill more than a screen. */
const long = ['北约', '俄罗斯'].map((headword) => ({
  headword,
  sentence: headword.repeat(60),
  english: 'NATO and Russia. '.repeat(30),
  gloss: 'a party to the talks',
}));

describe('the review', () => {
  const card = '.card';

  test('asks for each word in its sentence, and keeps when it is due by how it was recalled', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.start').click();
    await page.locator(card).waitFor();
    expect(await page.locator(`${card} mark`).innerText()).toBe('比利时');
    // To one who does not see the mark, the button says which word is asked
    expect(await page.locator('.show:focus').getAttribute('aria-description')).toBe('比利时');
    expect(await page.locator(card).innerText()).not.toContain('Belgium');
    // Before the answer there is nothing to grade, by button or by key
    expect(await page.locator('.grades').isVisible()).toBe(false);
    for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
    expect(await page.locator(`${card} mark`).innerText()).toBe('比利时');
    expect(await page.locator('.show').isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.locator(`${card} .solution`).innerText()).toContain('Belgium');
    expect(await page.locator('.my-words-list').isVisible()).toBe(false);
    await page.keyboard.press('4');
    expect(await page.locator(`${card} mark`).innerText()).toBe('北约');
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    // Forgotten, it comes back at the end of the same review
    expect(await page.locator(`${card} mark`).innerText()).toBe('北约');
    await page.locator('.show').click();
    await page.locator('.easy').click();
    await said(page, 'No more words are due');
    expect(await page.locator('.start').isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('.counts').innerText()).not.toContain('due');
    await page.context().close();
  });

  test('neither grades nor asks for a word that another window has made known or removed', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.start').click();
    await page.locator('.show').click();
    const other = await page.context().newPage();
    await other.goto(site.address('my-words/'));
    await other.locator('.know').last().click();
    await other.locator('.remove').first().click();
    await expect.poll(() => heads(page)).toEqual(['比利时']);
    await page.locator('.again').click();
    await said(page, 'No more words are due');
    expect(await heads(page)).toEqual(['比利时']);
    expect((await wordsOf(page))[0]).not.toHaveProperty('schedule');
    expect(await page.locator('.know').getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  test('in two windows at once grades each word once', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '北约']) await inNote(page, word, '.remember');
    const other = await page.context().newPage();
    for (const window of [page, other]) {
      await window.goto(site.address('my-words/'));
      await window.locator('.start').click();
      await window.locator('.show').click();
    }
    for (let word = 0; word < 2; word++) {
      await page.locator('.easy').click();
      if (word === 0) await page.locator('.show').click();
    }
    await said(page, 'No more words are due');
    await other.locator('.easy').click();
    await said(other, 'No more words are due');
    expect((await wordsOf(page)).map(({ schedule }) => schedule?.reps)).toEqual([1, 1]);
    await page.context().close();
  });

  test('is offered when the time of a word has come, days or weeks later, on a page that was left open', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.clock.install();
    await page.goto(site.address('my-words/'));
    for (let round = 0; round < 3; round++) {
      await page.locator('.start').click();
      await page.locator(card).waitFor();
      while (await page.locator(card).isVisible()) {
        await page.locator('.show').click();
        await page.locator('.good').click();
      }
      expect(await page.locator('.counts').innerText()).not.toContain('due');
      const [{ schedule }] = (await wordsOf(page)) as [MyWord];
      await page.clock.setSystemTime(schedule!.due);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      expect(await page.locator('.start').isVisible(), schedule!.due).toBe(true);
      expect(await page.locator('.counts').innerText()).toContain('1 due');
    }
    await page.context().close();
  });

  test('says at its end that grades were not kept', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    await fillStorage(page);
    await page.locator('.start').click();
    await page.locator('.show').click();
    // It would come back in ten minutes, if it could be kept
    await page.locator('.good').click();
    await page.locator('.start').waitFor();
    expect(await page.locator('.done').innerText()).toContain('Nothing can be saved');
    await page.context().close();
  });

  test('has its question and its grades on the first screen of a phone, however long the sentence', async () => {
    const page = await site.open('my-words/', { viewport: phone });
    await page.evaluate(
      (words) => localStorage.setItem('pangzhu:words', JSON.stringify({ version: 1, words })),
      long,
    );
    await page.reload();
    await page.locator('.start').click();
    const heightOf = (part: string, edge: 'top' | 'bottom') =>
      page.locator(`.card ${part}`).evaluate((element, edge) => element.getBoundingClientRect()[edge], edge);
    for (const left of [2, 1]) {
      await page.locator('.card .left', { hasText: String(left) }).waitFor();
      await page.locator('.show').click();
      await page.locator('.easy').waitFor();
      expect(await heightOf('.card-head', 'top')).toBeGreaterThanOrEqual(0);
      expect(await heightOf('.sentence', 'top')).toBeLessThan(phone.height / 3);
      expect(await heightOf('.grades', 'bottom')).toBeLessThanOrEqual(phone.height);
      // To the end of the answer: the next question is in sight again
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.locator('.easy').click();
    }
    await page.context().close();
  });

  test('has the meaning of a word above its grades on a phone, covered by nothing, however long the sentence', async () => {
    const page = await site.open('my-words/', { viewport: { ...phone, height: 660 } });
    await page.evaluate(
      (words) => localStorage.setItem('pangzhu:words', JSON.stringify({ version: 1, words })),
      long,
    );
    await page.reload();
    await page.locator('.start').click();
    await page.locator('.show').click();
    const seen = await page.locator('.card .gloss').evaluate((gloss) => {
      const { left, right, top, bottom } = gloss.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === gloss;
    });
    expect(seen).toBe(true);
    expect(await page.locator('.grades button').last().isVisible()).toBe(true);
    // What is read on for is the English, and nothing lies over its end
    await page.locator('.card .translation').evaluate((text) => text.scrollIntoView({ block: 'end' }));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const [english, answer] = await page.evaluate(() =>
      ['.card .translation', '.card-foot'].map((part) =>
        document.querySelector(part)!.getBoundingClientRect(),
      ),
    );
    expect(english!.bottom).toBeLessThanOrEqual(answer!.top);
    await page.context().close();
  });

  test('has a card and a list that axe finds no fault with, in light and in dark', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.address('my-words/'));
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('.start').click();
      await page.locator('.show').click();
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.context().close();
  });

  test('has keys only while it is on and they are not turned off', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/?keys=off'));
    await page.locator('.start').click();
    await page.locator('.show').click();
    await page.keyboard.press('4');
    expect(await page.locator('.grades').isVisible()).toBe(true);
    await page.locator('.end').click();
    expect(await page.locator('.my-words-list').isVisible()).toBe(true);
    await page.context().close();
  });

  test('needs its scheduler only when it starts', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(site.address('my-words/'), { waitUntil: 'networkidle' });
    expect(loaded.some((url) => url.includes('review-schedule'))).toBe(false);
    await page.locator('.start').click();
    await page.locator(card).waitFor();
    expect(loaded.some((url) => url.includes('review-schedule'))).toBe(true);
    await page.context().close();
  });
});
