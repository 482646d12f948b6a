import { expect, test } from 'vitest';
import { article, slug, useSite } from './site.ts';

const site = useSite();

/** Every use of a construction in the text, as its parts. */
const usesOf = (id: string): string[][] =>
  article.blocks.flatMap(({ text, patterns = [] }) =>
    patterns
      .filter(({ pattern }) => pattern === id)
      .map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end))),
  );

test.each(['cong-lai-kan', 'zai-shang', 'yaome-yaome', 'weineng'])(
  'the page of %s has every use of it in its line, with all its parts marked',
  async (id) => {
    const page = await site.open(`patterns/${id}/`, { javaScriptEnabled: false });
    const lines = await page.$$eval('.concordance .line', (all) =>
      all.map((line) => [...line.querySelectorAll('b')].map((part) => part.textContent)),
    );
    expect(usesOf(id).length).toBeGreaterThan(0);
    expect(lines).toEqual(usesOf(id));
    const places = await page.$$eval('.concordance .place', (all) =>
      all.map((place) => place.getAttribute('href')!),
    );
    expect(places.filter((place) => place.startsWith(`/articles/${slug}/`))).toHaveLength(lines.length);
    await page.context().close();
  },
);

test('a line of a construction is its sentence, whole', async () => {
  const page = await site.open('patterns/yaome-yaome/', { javaScriptEnabled: false });
  const [line] = await page.locator('.concordance .line').allTextContents();
  const sentences = article.blocks.flatMap(({ sentences }) => sentences);
  expect(sentences.map(({ tokens }) => tokens.map(({ text }) => text).join(''))).toContain(line);
  await page.context().close();
});

test('the list has the constructions that the texts use, by level, each with how often', async () => {
  const page = await site.open('words/', { javaScriptEnabled: false });
  await page.locator('main .facts a').click();
  const listed = await page.$$eval('main .entries li', (entries) =>
    entries.map((entry) => [
      entry.querySelector('a')!.getAttribute('href')!.split('/').at(-2)!,
      Number.parseInt(entry.querySelector('.label-soft')!.textContent),
    ]),
  );
  const used = new Set(article.blocks.flatMap(({ patterns = [] }) => patterns.map(({ pattern }) => pattern)));
  const expected = [...used].map((id) => [id, usesOf(id).length]);
  expect(listed.toSorted()).toEqual(expected.toSorted());
  const levels = await page.$$eval('main h2', (all) => all.map(({ id }) => id));
  expect(levels).toEqual(levels.toSorted());
  await page.context().close();
});

test('the close reading, and the note of a word while constructions are marked, lead to the page', async () => {
  const page = await site.open(`articles/${slug}/p11/`);
  const named = page.locator('.patterns li', { hasText: '要么 … 要么' }).locator('a');
  expect(await named.getAttribute('href')).toBe('/patterns/yaome-yaome/');
  await page.goto(site.address(`articles/${slug}/?patterns=on`));
  await page.waitForFunction(() => (CSS.highlights.get('pattern')?.size ?? 0) > 0);
  await page.locator('#p11 ruby', { hasText: '要么' }).first().click();
  await page.locator('#note a', { hasText: '要么 …' }).click();
  await page.waitForURL(site.address('patterns/yaome-yaome/'));
  await page.context().close();
});
