import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import WordIndex from '../../src/components/WordIndex.astro';
import { emptyConcordance } from '../../src/reading/concordance.ts';

const entry = (reading: string) => ({
  word: { headword: '', traditional: '', band: 1, entries: [] },
  senses: [{ sense: { reading, gloss: '', byMachine: false }, concordance: emptyConcordance() }],
});

test('each group of words has a heading that says something, and a link to it, also that of words without pinyin', async () => {
  const container = await AstroContainer.create();
  const words = new Map([
    ['GDP', entry('')],
    ['反导', entry('fan3 dao3')],
  ]);
  const html = await container.renderToString(WordIndex as Parameters<typeof container.renderToString>[0], {
    props: { words },
  });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  expect(texts('h2')).toEqual(['没有拼音 No pinyin', 'F']);
  expect(texts('nav a')).toEqual(texts('h2'));
  const targets = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href')!);
  for (const target of targets) expect(document.querySelectorAll(`h2${target}`)).toHaveLength(1);
});
