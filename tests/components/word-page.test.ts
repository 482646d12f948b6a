import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import CharacterCard from '../../src/components/CharacterCard.astro';
import { linesOf } from '../../src/components/concordance-line.ts';
import type { ConcordanceLine } from '../../src/reading/concordance.ts';

const container = await AstroContainer.create();

type Component = Parameters<typeof container.renderToString>[0];

/** A component's HTML as a document. ESLint does not know what an Astro file exports, so it comes as unknown. */
async function render(component: unknown, props: Record<string, unknown>): Promise<Document> {
  return parse(await container.renderToString(component as Component, { props }));
}

const parse = (html: string): Document =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

const concordance = (lines: ConcordanceLine[], title?: { zh: string; en: string }): Document =>
  parse(linesOf(lines, title).text);

const line: ConcordanceLine = {
  slug: 'a-text',
  lang: 'zh-Hans',
  sentence: 'p7s2',
  before: '双方在',
  keyword: '反导',
  after: '问题上的合作。',
  translation: 'Cooperation <b>on</b> missile defence.',
};

describe('a line of the concordance', () => {
  test('is the sentence whole, with its keyword marked once', () => {
    const document = concordance([line]);
    expect(document.querySelector('.line')!.textContent).toBe('双方在反导问题上的合作。');
    expect([...document.querySelectorAll('b')].map((mark) => mark.textContent)).toEqual(['反导']);
  });

  test('has the further parts of a construction marked as the first, and nothing between them', () => {
    const further = [
      { start: 0, end: 2 },
      { start: 4, end: 5 },
    ];
    const document = concordance([{ ...line, keyword: '在', after: '反导问题上。', further }]);
    expect(document.querySelector('.line')!.textContent).toBe('双方在在反导问题上。');
    expect([...document.querySelectorAll('b')].map((mark) => mark.textContent)).toEqual(['在', '反导', '上']);
  });

  test('shows its translation as text, never as markup', () => {
    const document = concordance([line]);
    expect(document.querySelector('.translation')!.textContent).toContain(
      'Cooperation <b>on</b> missile defence.',
    );
  });

  test.each([
    ['p7s2', '/articles/a-text/p7/#p7s2', 'Paragraph 7'],
    ['h1s1', '/articles/a-text/#h1s1', 'Heading'],
    ['t1s1', '/articles/a-text/#t1s1', 'Headline'],
    ['d1s1', '/articles/a-text/#d1s1', 'Dateline'],
  ])('of %s leads to %s', (sentence, address, name) => {
    const document = concordance([{ ...line, sentence }]);
    const link = document.querySelector('a')!;
    expect(link.getAttribute('href')).toBe(address);
    expect(link.textContent).toContain(name);
  });
});

describe('the lines of an article', () => {
  const many = Array.from({ length: 15 }, () => line);

  test('stand under its title where there is one', () => {
    const document = concordance(many, { zh: '一篇', en: 'A text' });
    const title = document.querySelector('.label-soft a')!;
    expect(title.textContent).toBe('一篇 A text');
    expect(title.getAttribute('href')).toBe('/articles/a-text/');
    expect(concordance([line]).querySelectorAll('a')).toHaveLength(1);
  });

  test('wait folded from the thirteenth on', () => {
    const document = concordance(many);
    expect(document.querySelectorAll('.concordance > ol > li')).toHaveLength(12);
    expect(document.querySelectorAll('details > ol > li')).toHaveLength(3);
    expect(document.querySelector('summary')!.textContent).toContain('3 more');
    expect(concordance(many.slice(3)).querySelector('details')).toBeNull();
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
