import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import CharacterCard from '../../src/components/CharacterCard.astro';
import ConcordanceLines from '../../src/components/ConcordanceLines.astro';

const container = await AstroContainer.create();

type Component = Parameters<typeof container.renderToString>[0];

/** A component's HTML as a document. ESLint does not know what an Astro file exports, so it comes as unknown. */
async function render(component: unknown, props: Record<string, unknown>): Promise<Document> {
  const html = await container.renderToString(component as Component, { props });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

const line = {
  slug: 'a-text',
  sentence: 'p7s2',
  before: '双方在',
  keyword: '反导',
  after: '问题上的合作。',
  translation: 'Cooperation <b>on</b> missile defence.',
};

describe('a line of the concordance', () => {
  test('is the sentence whole, with its keyword marked once', async () => {
    const document = await render(ConcordanceLines, { lines: [line] });
    expect(document.querySelector('.line')!.textContent).toBe('双方在反导问题上的合作。');
    expect([...document.querySelectorAll('b')].map((mark) => mark.textContent)).toEqual(['反导']);
  });

  test('shows its translation as text, never as markup', async () => {
    const document = await render(ConcordanceLines, { lines: [line] });
    expect(document.querySelector('.translation')!.textContent).toContain(
      'Cooperation <b>on</b> missile defence.',
    );
  });

  test.each([
    ['p7s2', '/articles/a-text/p7/#p7s2', 'Paragraph 7'],
    ['h1s1', '/articles/a-text/#h1s1', 'Heading'],
    ['t1s1', '/articles/a-text/#t1s1', 'Headline'],
    ['d1s1', '/articles/a-text/#d1s1', 'Dateline'],
  ])('of %s leads to %s', async (sentence, address, name) => {
    const document = await render(ConcordanceLines, { lines: [{ ...line, sentence }] });
    const link = document.querySelector('a')!;
    expect(link.getAttribute('href')).toBe(address);
    expect(link.textContent).toContain(name);
  });
});

describe('the card of a character', () => {
  const character = {
    character: '导',
    uses: [{ reading: 'dao3', meaning: 'to lead; abbr. for 导弹 dǎodàn' }],
    strokes: 6,
    components: ['巳', '寸'],
  };

  test('says how it is read, what it means and how it is made', async () => {
    const document = await render(CharacterCard, { character, others: ['导弹'] });
    expect(document.querySelector('.use .pinyin')!.textContent).toBe('dǎo');
    expect(document.querySelector('.use [lang=en]')!.textContent).toContain('to lead');
    expect(document.querySelector('.use [lang=en] [lang=zh-Hans]')!.textContent).toBe('导弹');
    expect(document.querySelector('.facts')!.textContent).toContain('巳 + 寸');
    expect(document.querySelector('.shared-words a')!.getAttribute('href')).toBe(
      `/words/${encodeURIComponent('导弹')}/`,
    );
  });

  test('offers its strokes only where it has been drawn', async () => {
    const drawn = await render(CharacterCard, { character, others: [] });
    const source = drawn.querySelector('stroke-order')!.getAttribute('data-source');
    expect(source).toBe(`/characters/${encodeURIComponent('导')}.json`);
    const bare = await render(CharacterCard, { character: { ...character, strokes: undefined }, others: [] });
    expect(bare.querySelector('stroke-order, button')).toBeNull();
    expect(bare.querySelector('.glyph')!.textContent).toBe('导');
  });

  test('keeps a long list of words for those who ask', async () => {
    const words = Array.from({ length: 20 }, (_, at) => `词${at}`);
    const document = await render(CharacterCard, { character, others: words });
    const links = [...document.querySelectorAll('.shared-words a')].map((link) => link.textContent);
    expect(links).toEqual(words);
    expect(document.querySelectorAll('.shared-words details a')).toHaveLength(4);
  });
});
