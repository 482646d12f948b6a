import { describe, expect, test } from 'vitest';
import { article, slug, useSite } from './site.ts';

const site = useSite();

describe.each([
  ['拉斯穆森', 'anders-fogh-rasmussen'],
  ['谢尔久科夫', 'anatoly-serdyukov'],
  ['梅德韦杰夫', 'dmitry-medvedev'],
])('%s', (name, id) => {
  test('is one word with one entity wherever it stands', () => {
    for (const block of article.blocks) {
      const tokens = block.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text));
      const standing = block.text.split(name).length - 1;
      expect(tokens.filter((text) => text === name)).toHaveLength(standing);
      const mentions = block.mentions.filter(({ start, end }) => block.text.slice(start, end) === name);
      expect(mentions.map(({ entity }) => entity)).toEqual(Array<string>(standing).fill(id));
    }
  });

  test('is one word and one name on the article page', async () => {
    const page = await site.open(`articles/${slug}/`);
    const words = await page.$$eval('ruby', (all) => all.map((word) => word.firstChild!.textContent));
    const names = await page.$$eval(`[data-e="${id}"]`, (all) => all.length);
    const standing =
      article.blocks
        .map(({ text }) => text)
        .join('')
        .split(name).length - 1;
    expect(words.filter((word) => word === name)).toHaveLength(standing);
    expect(names).toBe(standing);
    await page.context().close();
  });

  test('has a page with every mention in its line', async () => {
    const page = await site.open(`entities/${id}/`);
    const lines = await page.$$eval('.concordance b', (marks) => marks.map((mark) => mark.textContent));
    expect(lines.filter((line) => line === name).length).toBeGreaterThan(0);
    expect(lines).toHaveLength(
      article.blocks.flatMap(({ mentions }) => mentions.filter(({ entity }) => entity === id)).length,
    );
    await page.context().close();
  });
});

test('a name’s page links to what it is linked to, and back', async () => {
  const hrefs = async (id: string) => {
    const page = await site.open(`entities/${id}/`, { javaScriptEnabled: false });
    const found = await page.$$eval('main li > a', (links) => links.map((link) => link.getAttribute('href')));
    await page.context().close();
    return found.map((href) => href?.split('/').at(-2));
  };
  expect(await hrefs('anders-fogh-rasmussen')).toContain('nato');
  expect(await hrefs('nato')).toEqual(
    expect.arrayContaining(['anders-fogh-rasmussen', 'poland', 'brussels']),
  );
});

test('a name’s page gives its names in the texts with pinyin and gloss, a link where it is a word', async () => {
  const names = async (id: string) => {
    const page = await site.open(`entities/${id}/`, { javaScriptEnabled: false });
    const items = page.locator('.passage-words li');
    const found = [await items.allInnerTexts(), await items.locator('a').allInnerTexts()];
    await page.context().close();
    return found;
  };
  expect(await names('russia')).toEqual([
    ['俄罗斯 Éluósī Russia', '俄 É Russia', '俄方 Éfāng the Russian side'],
    ['俄罗斯', '俄', '俄方'],
  ]);
  expect(await names('nato-russia-council')).toEqual([['北约－俄罗斯理事会 Běiyuē–Éluósī Lǐshìhuì'], []]);
});

test('the list of names says how often each is mentioned, under the line of its kind', async () => {
  const page = await site.open('entities/', { javaScriptEnabled: false });
  const persons = page.locator('section', { has: page.locator('h2#person > .name.person') });
  const entry = persons.locator('li', { has: page.locator('a[href$="/anders-fogh-rasmussen/"]') });
  await expect.poll(() => entry.locator('strong + .label-soft').innerText()).toBe('5×');
  await page.context().close();
});

/** The characters of an element but for those of pinyin, each with the kinds of the names that hold it, outermost first. */
const charactersWithNames = (element: Element): string[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const kinds: string[] = [];
    for (let at: Element | null = parent; at && at !== element; at = at.parentElement)
      if (at.classList.contains('name')) kinds.unshift(at.classList[1]!);
    if (parent.tagName !== 'RT')
      for (const character of walker.currentNode.textContent!) found.push([character, ...kinds].join(' '));
  }
  return found;
};

test.each(['p1', 'p3', 'p7'])('the close reading of %s marks names as the article does', async (id) => {
  const marked = async (path: string, selector: string) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const parts = await page.locator(selector).all();
    const found = await Promise.all(parts.map((part) => part.evaluate(charactersWithNames)));
    await page.context().close();
    return found.flat();
  };
  const inArticle = await marked(`articles/${slug}/`, `p#${id}`);
  expect(inArticle.filter((character) => character.includes(' '))).not.toHaveLength(0);
  expect(await marked(`articles/${slug}/${id}/`, `#${id} .line`)).toEqual(inArticle);
});

test('the close reading marks no names for who wants none marked', async () => {
  const page = await site.open(`articles/${slug}/p7/?names=off`);
  const lines = await page
    .locator('.interlinear .name')
    .evaluateAll((names) => names.map((name) => getComputedStyle(name).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['none']));
  await page.context().close();
});
