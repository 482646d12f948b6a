import { describe, expect, test } from 'vitest';
import { fillStorage, heads, inNote, path, said } from './my-words.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('the list', () => {
  test('has each word in its sentence, with the way back to it', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await inNote(page, '导弹', '.know');
    await page.goto(site.address('my-words/'));
    expect(await heads(page)).toEqual(['导弹', '比利时']);
    expect(await page.locator('.counts').innerText()).toMatch(/Words: 2.*1 known.*1 due/s);
    const item = page.locator('.my-words-list > li').last();
    expect(await item.locator('.gloss').textContent()).toBe('Belgium');
    expect(await item.locator('.sentence').textContent()).toMatch(/比利时.*。$/);
    expect(await item.locator('mark').textContent()).toBe('比利时');
    expect(await item.locator('.translation').textContent()).toContain('Belgian');
    await page.locator('select[name=state]').selectOption('known');
    expect(await heads(page)).toEqual(['导弹']);
    await page.locator('select[name=state]').selectOption('');
    await item.locator('.place').click();
    await page.waitForURL(site.address(`${path}#p1s1`));
    await page.context().close();
  });

  test('marks words as known and removes them by keyboard, and takes that back', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '导弹', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.know').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.know:focus').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.remove').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await heads(page)).toEqual(['北约', '比利时']);
    // Where the word stood it can be put back, at once
    const items = page.locator('.my-words-list > li');
    expect(await items.nth(1).innerText()).toMatch(/导弹.*Removed from my words/s);
    await page.locator('.undo:focus').press('Enter');
    expect(await heads(page)).toEqual(['北约', '导弹', '比利时']);
    expect(await items.nth(1).locator('.remove:focus').count()).toBe(1);
    await page.context().close();
  });

  test('can have its only word put back', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('.remove').click();
    expect(await page.locator('.no-words:visible').count()).toBe(1);
    await page.locator('.undo:focus').click();
    expect(await heads(page)).toEqual(['比利时']);
    await page.context().close();
  });

  test('says why it has none where the browser lets the site store nothing', async () => {
    const page = await site.open('my-words/');
    expect(await page.locator('.no-storage:visible').count()).toBe(0);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      }),
    );
    await page.reload();
    expect(await page.locator('.no-storage:visible').innerText()).toContain('does not let the site store');
    expect(await page.locator('.no-words:visible').count()).toBe(0);
    await page.context().close();
  });

  test('says that the filter leaves nothing, and shows all again', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    const filter = page.locator('select[name=state]');
    await filter.selectOption('known');
    await said(page, 'No such words');
    expect(await page.locator('.nothing-left').isVisible()).toBe(true);
    await page.locator('.show-all').click();
    expect(await heads(page)).toEqual(['比利时']);
    expect(await filter.inputValue()).toBe('');
    expect(await page.locator('.nothing-left').isVisible()).toBe(false);
    // The word that had the focus goes out of the filter: the focus stays in the list
    await filter.selectOption('learning');
    await page.locator('.know').press('Enter');
    await page.locator('.show-all:focus').waitFor();
    await page.context().close();
  });

  test('puts back a removed word only: what has been done since then stays done', async () => {
    const page = await site.open(path);
    for (const word of ['比利时', '导弹', '北约']) await inNote(page, word, '.remember');
    await page.goto(site.address('my-words/'));
    await page.locator('li', { hasText: '导弹' }).locator('.remove').first().click();
    await page.locator('.know').last().click();
    await page.locator('.undo').click();
    expect(await heads(page)).toEqual(['北约', '导弹', '比利时']);
    expect(await page.locator('.know').last().getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  test('says so where a change cannot be kept', async () => {
    const page = await site.open(path);
    await inNote(page, '比利时', '.remember');
    await page.goto(site.address('my-words/'));
    await fillStorage(page);
    for (const name of ['.remove', '.know']) {
      await page.locator(name).click();
      await said(page, 'Nothing can be saved');
      expect(await page.locator('.my-words-list > li').innerText()).toContain('Nothing can be saved');
      expect(await heads(page)).toEqual(['比利时']);
    }
    await page.context().close();
  });

  test('says what to do while it is empty, and what it is without scripts', async () => {
    const page = await site.open('my-words/');
    expect(await page.locator('.no-words:visible').count()).toBe(1);
    expect(await page.locator('.my-words-list').isVisible()).toBe(false);
    expect(await page.locator('.nothing-left').isVisible()).toBe(false);
    await page.context().close();
    const still = await site.open('my-words/', { javaScriptEnabled: false });
    expect(await still.locator('main').innerText()).toContain('needs JavaScript');
    expect(await still.locator('my-words').isVisible()).toBe(false);
    await still.context().close();
  });

  test('follows what is remembered in another window', async () => {
    const page = await site.open('my-words/');
    const other = await page.context().newPage();
    await other.goto(site.address(path));
    await inNote(other, '比利时', '.remember');
    await page.locator('.my-words-list .head', { hasText: '比利时' }).waitFor();
    await page.context().close();
  });
});
