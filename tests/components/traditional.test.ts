import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/components/concordance-line.ts';
import { cells } from '../../src/components/interlinear.ts';
import { markSpans } from '../../src/components/spans.ts';
import { rowOf } from '../../src/components/vocabulary-row.ts';
import { xml } from '../../src/markup/xml.ts';
import type { AnnotatedArticle, Token, Word } from '../../src/model/article.ts';
import { addMentions, type EntityMentions } from '../../src/reading/mentions.ts';
import { makeEdition } from '../../src/reading/edition.ts';
import { groupSpans } from '../../src/reading/spans.ts';
import { siteIndexOf } from '../../src/reading/site-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { toTexts } from '../../src/search/article-text.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { SearchableArticle } from '../../src/search/searchable-article.ts';
import { variantsOf, wordsIn } from '../../src/search/manifest.ts';
import { readVariants } from '../../src/search/variants.ts';
import { bookFiles } from '../../src/takeaway/epub.ts';

const word = (text: string, written?: string): Token => ({
  text,
  ...(written && { written }),
  kind: 'word',
  cut: 'jieba',
  reading: text === '头发' ? 'tou2 fa5' : 'zhi3',
  gloss: text,
});

/** An article of one sentence. */
const articleOf = (
  slug: string,
  tokens: Token[],
  words: Word[],
  script?: 'traditional',
): AnnotatedArticle => ({
  slug,
  title: { zh: slug, en: slug },
  publisher: { zh: slug, en: slug },
  date: '2026-03-05',
  rights: '©',
  ...(script && { script }),
  madeBy: {},
  blocks: [
    {
      id: 'p1',
      kind: 'paragraph',
      text: tokens.map(({ text }) => text).join(''),
      sentences: [{ id: 'p1s1', tokens }],
      mentions: [],
    },
  ],
  words,
});

const headword = (text: string, traditional: string): Word => ({
  headword: text,
  traditional,
  band: 1,
  entries: [],
});
const simplified = articleOf(
  'hans',
  [word('头发'), word('只')],
  [headword('头发', '頭髮'), headword('只', '只')],
);
const traditional = articleOf(
  'hant',
  [word('头发', '頭髮'), word('只', '隻'), word('只')],
  [headword('头发', '頭髮'), headword('只', '隻')],
  'traditional',
);
const [hans, hant] = [simplified, traditional].map((article) => makeEdition(article, new Map()));
const parse = (markup: string): Document => parseHTML(`<html><body>${markup}</body></html>`).document;

describe('a text in traditional characters', () => {
  const [block] = traditional.blocks;

  test('stands so on its page, each word with the headword that it has where that differs', () => {
    const [{ spans }] = groupSpans(block!) as [ReturnType<typeof groupSpans>[number]];
    const words = [...parse(xml`${markSpans(spans, hant!)}`.text).querySelectorAll('ruby')];
    expect(words.map(({ firstChild }) => firstChild!.textContent)).toEqual(['頭髮', '隻', '只']);
    expect(words.map((each) => each.getAttribute('data-t'))).toEqual(['头发', '只', null]);
  });

  test('and in its close reading, where words lead to the pages of their headwords', () => {
    const links = [...parse(xml`${cells(hant!, block!, block!.sentences[0]!)}`.text).querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['頭髮', '隻', '只']);
    expect(decodeURIComponent(links[0]!.getAttribute('href')!)).toContain('words/头发/');
  });

  test('and in its vocabulary', () => {
    const row = parse(`<table>${rowOf(hant!, hant!.vocabulary.get('头发')!).text}</table>`);
    expect(row.querySelector('th')!.outerHTML).toMatch(/^<th scope="row" lang="zh-Hant">.*>頭髮<\/a>/);
  });

  test('and in its book', () => {
    const files = bookFiles(hant!);
    const chapter = Buffer.from(files['EPUB/chapter-1.xhtml']!).toString();
    expect(chapter).toMatch(/<p class="text" id="p1" lang="zh-Hant"[^]*<ruby>頭髮/);
    expect(Buffer.from(files['EPUB/package.opf']!).toString()).toContain(
      '<dc:language>zh-Hant</dc:language>',
    );
  });

  test('shares its words with texts in simplified ones, each quoted as it is written', () => {
    const { words } = siteIndexOf([hans!, hant!]);
    expect([...words.keys()].sort()).toEqual(['只', '头发']);
    const lines = words.get('头发')!.senses.flatMap(({ concordance }) => concordance.lines);
    expect(lines.map(({ lang, keyword, after }) => [lang, keyword, after])).toEqual([
      ['zh-Hans', '头发', '只'],
      ['zh-Hant', '頭髮', '隻只'],
    ]);
    const marked = parse(linesOf(lines).text).querySelectorAll('.line');
    expect([...marked].map((line) => line.getAttribute('lang'))).toEqual(['zh-Hans', 'zh-Hant']);
  });

  test('has the names of an entity as it writes them, unless a text in simplified ones has them too', () => {
    const mentions = [{ start: 0, end: 2, entity: 'hair' }];
    const mentioned = ({ blocks: [first], ...article }: AnnotatedArticle) => ({
      ...article,
      blocks: [{ ...first!, mentions }],
    });
    const known = new Map<string, EntityMentions>();
    addMentions(known, mentioned(traditional));
    expect(known.get('hair')!.forms.get('头发')).toEqual({
      written: '頭髮',
      lang: 'zh-Hant',
      pinyin: 'Tóufa',
    });
    addMentions(known, mentioned(simplified));
    expect(known.get('hair')!.forms.get('头发')).toMatchObject({ written: '头发', lang: 'zh-Hans' });
  });

  test.each(['头发', '頭髮'])(
    'is found by %s, as a simplified one is, and quoted as it is written',
    (query) => {
      const texts = [simplified, traditional].map((article) => toTexts(article, new Map())[0]);
      const variants = readVariants(variantsOf(new Set(texts.flatMap((han) => [...wordsIn(han)]))));
      const found = texts.map((han) => {
        const article = new SearchableArticle(han);
        const hits = article.match(parseQuery(query, variants)!, 0);
        return hits && excerptOf({ article, block: 0, hits })[0]!.pieces;
      });
      expect(found).toEqual([
        [
          { text: '头发', hit: true },
          { text: '只', hit: false },
        ],
        [
          { text: '頭髮', hit: true },
          { text: '隻只', hit: false },
        ],
      ]);
    },
  );
});
