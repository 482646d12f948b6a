import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { fakeVoices } from './fake-speech.ts';
import { article, phone, slug, useSite } from './site.ts';

const site = useSite();
const path = `articles/${slug}/`;

/** The article in a browser with voices of these languages. */
async function openWith(languages: string[], late = false): Promise<Page> {
  const page = await site.open('about/');
  await fakeVoices(page, languages, late);
  await page.goto(site.address(path));
  return page;
}

const spoken = (page: Page) => page.evaluate(() => window.fakeSpeech.spoken);
const textOf = (id: string): string =>
  article.blocks
    .flatMap(({ sentences }) => sentences)
    .find((sentence) => sentence.id === id)!
    .tokens.map(({ text }) => text)
    .join('');

describe('the note of a word', () => {
  test('has the word or its sentence said by the Mandarin voice', async () => {
    const page = await openWith(['en-GB', 'zh-HK', 'zh-TW', 'zh-CN'], true);
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    await page.locator('#note .hear').first().click();
    await page.locator('#note .hear').last().click();
    expect(await spoken(page)).toEqual([
      { text: '比利时', voice: 'zh-CN', rate: 1 },
      { text: textOf('p1s1'), voice: 'zh-CN', rate: 1 },
    ]);
    await page.context().close();
  });

  test('has it said by a voice that the browser names long after the page was opened', async () => {
    const page = await site.open('about/');
    await page.clock.install();
    await fakeVoices(page, []);
    await page.goto(site.address(path));
    await page.waitForFunction(() => customElements.get('article-text'));
    await page.clock.runFor(60_000);
    await page.evaluate(() => window.fakeSpeech.bring(['zh-CN']));
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    await page.locator('.listen').first().waitFor();
    await page.locator('#note .hear').first().click();
    expect(await spoken(page)).toEqual([{ text: '比利时', voice: 'zh-CN', rate: 1 }]);
    await page.context().close();
  });

  test('offers nothing to hear where no voice is Mandarin', async () => {
    const page = await openWith(['en-GB', 'zh-HK', 'yue-HK']);
    await page.locator('#p1 ruby', { hasText: '比利时' }).click();
    await page.locator('#note .copy').waitFor();
    expect(await page.locator('.hear').count()).toBe(0);
    await page.context().close();
  });
});

test('buttons that come late take the focus from none that is there', async () => {
  const page = await site.open('about/');
  await fakeVoices(page, ['zh-CN']);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/speech\.[^/]*\.js$/, (route) => held.then(() => route.continue()));
  await page.goto(site.address(path));
  await page.locator('.copy-passage').nth(2).focus();
  release();
  await page.locator('.listen').nth(2).waitFor();
  expect(await page.locator('.copy-passage:focus').count()).toBe(1);
  await page.context().close();
});

describe('a paragraph', () => {
  const listen = (page: Page, id: string) => page.locator(`.row:has(#${id}) .listen`);
  const speaking = (page: Page) => page.locator('.speaking').evaluateAll((all) => all.map(({ id }) => id));
  const word = (page: Page) =>
    page.locator('.spoken').evaluateAll((all) => all.map((ruby) => ruby.firstChild!.textContent));
  const finish = (page: Page) => page.evaluate(() => window.fakeSpeech.finish());
  const isInWindow = (element: Element) => element.getBoundingClientRect().bottom > 0;

  test('is read sentence by sentence, each marked while it is read', async () => {
    const page = await openWith(['zh-CN']);
    await listen(page, 'p1').click();
    expect(await speaking(page)).toEqual(['p1s1']);
    expect(await listen(page, 'p1').getAttribute('aria-pressed')).toBe('true');
    await finish(page);
    expect(await speaking(page)).toEqual(['p1s2']);
    await finish(page);
    expect(await speaking(page)).toEqual([]);
    expect(await page.locator('.speech-bar').isVisible()).toBe(false);
    expect((await spoken(page)).map(({ text }) => text)).toEqual([textOf('p1s1'), textOf('p1s2')]);
    await page.context().close();
  });

  test('has the word marked that the voice has come to', async () => {
    const page = await openWith(['zh-CN']);
    await listen(page, 'p1').click();
    const text = textOf('p1s1');
    await page.evaluate((index) => window.fakeSpeech.reach(index), text.indexOf('利时'));
    expect(await word(page)).toEqual(['比利时']);
    await page.evaluate((index) => window.fakeSpeech.reach(index), text.indexOf('布鲁塞尔'));
    expect(await word(page)).toEqual(['布鲁塞尔']);
    await finish(page);
    expect(await word(page)).toEqual([]);
    await page.context().close();
  });

  test('is paused, goes on from its sentence, steps beyond its end and stops', async () => {
    const page = await openWith(['zh-CN']);
    await listen(page, 'p1').click();
    await finish(page);
    await listen(page, 'p1').click();
    expect(await page.evaluate(() => window.fakeSpeech.speaking())).toBe(false);
    expect(await page.locator('.speech-bar .toggle').innerText()).toContain('Go on');
    await page.locator('.speech-bar .toggle').click();
    expect(await speaking(page)).toEqual(['p1s2']);
    await page.getByRole('button', { name: 'Next sentence' }).click();
    expect(await speaking(page)).toEqual(['p2s1']);
    await page.getByRole('button', { name: 'Previous sentence' }).click();
    expect(await speaking(page)).toEqual(['p1s2']);
    await page.locator('.speech-bar .stop').click();
    expect(await page.evaluate(() => window.fakeSpeech.speaking())).toBe(false);
    expect(
      await page.evaluate(() => document.activeElement!.closest('.row')!.querySelector('.text')!.id),
    ).toBe('p1');
    await page.context().close();
  });

  test('is followed into the one beside it, where that is out of sight', async () => {
    const page = await openWith(['zh-CN']);
    await listen(page, 'p2').click();
    await page.locator('#p2s1').evaluate((sentence) => sentence.scrollIntoView({ block: 'start' }));
    expect(await page.locator('#p1s2').evaluate(isInWindow)).toBe(false);
    await page.getByRole('button', { name: 'Previous sentence' }).click();
    expect(await speaking(page)).toEqual(['p1s2']);
    expect(await page.locator('#p1s2').evaluate(isInWindow)).toBe(true);
    await page.context().close();
  });

  test('can be paused and stopped on a phone while the sheet of a note is open', async () => {
    const page = await openWith(['zh-CN']);
    await page.setViewportSize(phone);
    await listen(page, 'p1').click();
    await page.locator('#p1 ruby').nth(3).click();
    await page.locator('#note .dictionary dd').first().waitFor();
    await page.locator('.speech-bar .toggle').click();
    expect(await page.evaluate(() => window.fakeSpeech.speaking())).toBe(false);
    expect(await page.locator('#note:popover-open').count()).toBe(1);
    await page.locator('.speech-bar .stop').click();
    expect(await page.locator('.speech-bar').isVisible()).toBe(false);
    await page.context().close();
  });

  test('is read at a speed that is kept', async () => {
    const page = await openWith(['zh-CN']);
    await listen(page, 'p1').click();
    await page.locator('.speech-bar select').selectOption('0.6');
    await page.reload();
    await listen(page, 'p2').click();
    expect(await page.locator('.speech-bar select').inputValue()).toBe('0.6');
    expect(await spoken(page)).toEqual([{ text: textOf('p2s1'), voice: 'zh-CN', rate: 0.6 }]);
    await page.context().close();
  });

  test('gives way to a word, and leaves nothing marked', async () => {
    const page = await openWith(['zh-CN']);
    await listen(page, 'p1').click();
    await page.locator('#p2 ruby').first().click();
    await page.locator('#note .hear').first().click();
    expect(await speaking(page)).toEqual([]);
    await finish(page);
    expect(await page.evaluate(() => window.fakeSpeech.speaking())).toBe(false);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'has controls that axe finds no fault with, in %s',
    async (colorScheme) => {
      const page = await openWith(['zh-CN']);
      await page.emulateMedia({ colorScheme });
      await listen(page, 'p1').click();
      expect(await violationsOf(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('is written in traditional characters and read as it is written', async () => {
    const page = await site.open('about/');
    await fakeVoices(page, ['zh-TW']);
    await page.goto(site.address(`${path}?script=traditional`));
    await listen(page, 'p1').click();
    expect((await spoken(page))[0]!.text).toContain('會議');
    await page.context().close();
  });

  test('has nothing to press, and loads nothing, where there is no voice', async () => {
    const page = await site.open('about/');
    await fakeVoices(page, ['en-GB']);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(site.address(path), { waitUntil: 'networkidle' });
    expect(await page.locator('.listen, .speech-bar').count()).toBe(0);
    expect(loaded.filter((url) => /\/speech\./.test(url))).toEqual([]);
    await page.context().close();
  });
});
