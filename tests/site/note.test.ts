import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { article, devices, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;
const times = (headword: string): number =>
  article.blocks
    .flatMap((block) => block.sentences)
    .flatMap(({ tokens }) => tokens)
    .filter(({ text }) => text === headword).length;

const focusedWord = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('ruby')?.firstChild?.textContent ?? '');
/** Where a word and the note are in the window, seen at one time. */
const boxes = (word: Locator): Promise<[word: DOMRect, note: DOMRect]> =>
  word.evaluate((ruby) => [
    ruby.getBoundingClientRect().toJSON() as DOMRect,
    document.querySelector('#note')!.getBoundingClientRect().toJSON() as DOMRect,
  ]);
const said = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.trim());

describe.each(devices)('the note of a word on %s', (_, options) => {
  const open = () => site.open(path, { ...options, permissions: ['clipboard-read', 'clipboard-write'] });

  test('says in order what the word is here and elsewhere, and copies it', async () => {
    const page = await open();
    const word = page.locator('#p1 ruby', { hasText: '导弹' }).first();
    await (options === devices[0][1] ? word.tap() : word.click());
    const note = page.locator('#note');
    await note.locator('dd').first().waitFor();
    expect(await note.locator('.headword').textContent()).toBe('导弹【導彈】dǎodàn');
    const parts = await note.evaluate((box) =>
      [...box.children].filter((part) => part.checkVisibility()).map(({ className }) => className),
    );
    expect(parts).toEqual(['headword', 'gloss', 'actions', 'about-name', 'facts', 'dictionary', '', 'close']);
    expect(await note.locator('.gloss').innerText()).toBe('missile');
    expect(await note.locator('.facts').innerText()).toMatch(/noun.*HSK\s6.*commonest words/s);
    const link = note.locator('> a');
    expect(await link.innerText()).toContain(`${times('导弹')} in context`);
    expect(await link.getAttribute('href')).toBe(`/words/${encodeURIComponent('导弹')}/`);
    expect(await note.locator('.about-name a').getAttribute('href')).toMatch(/^\/entities\//);
    expect(await note.locator('.actions button').allInnerTexts()).toEqual([
      expect.stringContaining('Add word'),
      expect.stringContaining('Known'),
      expect.stringContaining('Copy'),
    ]);
    await note.locator('.copy').click();
    await page.getByText('Copied').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('导弹\tdǎodàn\tmissile');
    await page.context().close();
  });

  test('never covers its word, at the top, in the middle, at the foot of the window and of the page', async () => {
    const page = await open();
    const last = article.blocks.filter(({ kind }) => kind === 'paragraph').length;
    const places = [
      ['#p1', 'start'],
      ['#p9', 'center'],
      ['#p12', 'end'],
      [`#p${last}`, 'end'],
    ] as const;
    for (const [block, at] of places) {
      for (const nth of ['first', 'last'] as const) {
        const word = page.locator(`${block} ruby`)[nth]();
        await word.evaluate((element, where) => element.scrollIntoView({ block: where }), at);
        await word.click();
        await page.locator('#note .headword').waitFor();
        const [under, note] = await boxes(word);
        const apart = under.bottom <= note.top || note.bottom <= under.top;
        expect(apart, `${block} ${nth} ${JSON.stringify([under, note])}`).toBe(true);
        expect(under.bottom, `${block} ${nth}`).toBeGreaterThan(0);
        await page.keyboard.press('Escape');
        await page.locator('#note').waitFor({ state: 'hidden' });
      }
    }
    await page.context().close();
  });

  test('is pinned by a click, closed by one elsewhere or on the word, and by Escape wherever the focus is', async () => {
    const page = await open();
    const [word, other] = [page.locator('#p2 ruby').nth(1), page.locator('#p2 ruby').nth(8)];
    const note = page.locator('#note');
    await word.click();
    await note.waitFor();
    await page.mouse.click(3, 300);
    await note.waitFor({ state: 'hidden' });
    await word.click();
    await note.locator('.close').click();
    await note.waitFor({ state: 'hidden' });
    await word.click();
    await word.click();
    await note.waitFor({ state: 'hidden' });
    await word.click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await focusedWord(page)).toBe(await word.evaluate((ruby) => ruby.firstChild!.textContent));
    await other.click();
    await page
      .locator('#note .headword', { hasText: await other.evaluate((ruby) => ruby.firstChild!.textContent!) })
      .waitFor();
    await page.context().close();
  });
});

test('the note opens when the mouse has rested on a word, stays while it is pinned, and goes with the mouse', async () => {
  const page = await site.open(path);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const note = page.locator('#note');
  const [word, other] = [page.locator('#p2 ruby').nth(1), page.locator('#p2 ruby').nth(8)];
  await word.hover();
  expect(await note.isVisible()).toBe(false);
  await page.clock.runFor(300);
  // What a note says is loaded with the first one
  await note.waitFor();
  const [box, place] = await boxes(word);
  // Above the word or below it, wherever there is room
  expect(place.top >= box.bottom || place.bottom <= box.top).toBe(true);
  await page.mouse.move(5, 5);
  await page.clock.runFor(400);
  expect(await note.isVisible()).toBe(false);
  await word.click();
  await other.hover();
  await page.clock.runFor(1000);
  expect(await note.locator('.headword').innerText()).toContain(
    await word.evaluate((ruby) => ruby.firstChild!.textContent!),
  );
  await page.context().close();
});

describe.each(devices)('with the keyboard alone, on %s', (_, options) => {
  test('words, characters, paragraphs, their notes and translations are reached and left', async () => {
    const page = await site.open(path, { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
    const note = page.locator('#note');
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    for (let tabs = 0; tabs < 30 && !(await focusedWord(page)); tabs++) await press('Tab');
    await expect.poll(() => focusedWord(page)).toBe('北约');
    expect(await note.locator('.gloss').innerText()).toContain('NATO');
    // What a screen reader says with the word: its reading and meaning
    const description = () =>
      page.evaluate(() => {
        const ids = document.activeElement!.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.map((id) => document.getElementById(id)!.textContent).join(' ');
      });
    await expect.poll(description).toMatch(/^Běiyuē .*NATO/);
    await press('ArrowRight');
    await expect.poll(() => focusedWord(page)).toBe('与');
    await press('ArrowLeft', 'Enter');
    await expect.poll(() => said(page)).toContain('Add word');
    await press('ArrowRight');
    await expect.poll(() => said(page)).toContain('Known');
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    await expect.poll(() => said(page)).toContain('in context');
    await press('Escape');
    await note.waitFor({ state: 'hidden' });
    await expect.poll(() => focusedWord(page)).toBe('北约');

    await press('n', 'n');
    await expect.poll(() => focusedWord(page)).toBe('俄罗斯');
    await press('b');
    await expect.poll(() => focusedWord(page)).toBe('与');
    await press('n', 'm', 'm');
    await note.locator('.character').getByText('luó').waitFor();
    await press('m', 'm');
    await expect.poll(() => focusedWord(page)).toBe('反导');
    await note.locator('.character').waitFor({ state: 'hidden' });

    await press('j', 'j', 'k');
    const row = page.locator('.row:has(:focus)');
    expect(await row.locator('.text').getAttribute('id')).toBe('p1');
    const translation = row.locator('.translation');
    await press('t');
    await translation.waitFor({ state: 'hidden' });
    await press('t');
    await translation.waitFor();

    await press('c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^北约\tBěiyuē\t/);
    await press('r');
    await note.locator('.remember[aria-pressed=true]').waitFor();
    await press('p');
    await page.locator('#p1 rt').first().waitFor({ state: 'hidden' });
    await press('p');
    await page.locator('#p1 rt').first().waitFor();

    // A list of which nobody is told is not there for a reader who cannot see it
    await press('?');
    await page.locator('#keys:focus').waitFor();
    expect(await note.isVisible()).toBe(true);
    await press('Escape');
    await page.locator('#keys').waitFor({ state: 'hidden' });
    expect(await note.isVisible()).toBe(true);
    expect(await focusedWord(page)).toBe('北约');
    await press('/');
    const field = page.locator('dialog input');
    await field.waitFor();
    await page.keyboard.type('np?m');
    expect(await field.inputValue()).toBe('np?m');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await press('Escape');

    await page.goto(site.address(`${path}?keys=off`));
    await press('n', '?', '/', 'p');
    expect(await focusedWord(page)).toBe('');
    expect(await page.locator('#keys, dialog').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#p1 rt').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

test('a click that has no pointer, as that of a screen reader, leads into the note, which says of which word it is', async () => {
  const page = await site.open(path);
  const word = page.locator('#p1 ruby', { hasText: '北约' }).first();
  await word.evaluate((ruby: HTMLElement) => ruby.click());
  await page.locator('#note .remember:focus').waitFor();
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  expect(dialog?.description?.value).toMatch(/北约.*Běiyuē.*NATO/);
  await page.keyboard.press('Escape');
  expect(await focusedWord(page)).toBe('北约');
  await page.context().close();
});

test('a dictionary that could not be loaded is loaded for the next note', async () => {
  const page = await site.open(path);
  await page.route('**/dictionary.json', (route) => route.fulfill({ status: 503 }));
  const failed = page.waitForResponse('**/dictionary.json');
  const word = page.locator('#p1 ruby', { hasText: '北约' }).first();
  await word.click();
  await failed;
  await page.keyboard.press('Escape');
  await page.unroute('**/dictionary.json');
  await word.click();
  await page.locator('#note dt').first().waitFor();
  await page.context().close();
});

test('a key means the first paragraph that can be seen, though those above have not been laid out yet', async () => {
  const page = await site.open(path, { viewport: phone });
  await page.waitForFunction(() => customElements.get('article-text'));
  const turned = await page.evaluate(() => {
    document.getElementById('p7')!.scrollIntoView({ block: 'start' });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
    return document.querySelector('.row.turned > .text')?.id;
  });
  expect(turned).toBe('p7');
  await page.context().close();
});

test.each([
  ['j', 1],
  ['k', -1],
])('at a heading %s goes to the paragraph beside it', async (key, step) => {
  const page = await site.open(path, { viewport: phone });
  await page.waitForFunction(() => customElements.get('article-text'));
  await page.locator('#h2').evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.keyboard.press(key);
  const at = article.blocks.findIndex(({ id }) => id === 'h2');
  await expect
    .poll(() => page.locator('.row:has(:focus) > .text').getAttribute('id'))
    .toBe(article.blocks[at + step]!.id);
  await page.context().close();
});

test('the Tab key goes from a word through its note and on in the text, and no note lies over what it reaches', async () => {
  const page = await site.open(path, { viewport: phone });
  await page.locator('h1 ruby').first().focus();
  await page.keyboard.press('ArrowRight');
  const note = page.locator('#note');
  await note.locator('dd').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator('#note .remember:focus').count()).toBe(1);
  const close = page.locator('#note .close');
  await close.focus();
  await page.keyboard.press('Tab');
  expect(await page.locator('article-text summary:focus').innerText()).toContain('More');
  expect(await note.isVisible()).toBe(false);
  await page.context().close();
});

test('a note closes when the focus leaves the text for the foot of the page', async () => {
  const page = await site.open(path);
  await page.locator('h1 ruby').first().focus();
  await page.keyboard.press('ArrowRight');
  const note = page.locator('#note');
  await note.waitFor();
  await page.locator('.site-footer a:visible').first().focus();
  await note.waitFor({ state: 'hidden' });
  await page.context().close();
});
