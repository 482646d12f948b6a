import type { HanText, LatinText, SearchName, Word } from '../../src/search/article-text.ts';
import { SearchableArticle } from '../../src/search/searchable-article.ts';
import { parseQuery, type Variants } from '../../src/search/query.ts';
import type { Match } from '../../src/search/search.ts';

/** A sentence: its words, and its translation. */
export type Sentence = [words: Word[], english?: string];

/** A paragraph of some sentences, each name in it marked wherever its Chinese stands. */
export function paragraph(sentences: readonly Sentence[], names: SearchName[] = []): SearchableArticle {
  return articleOf([sentences], names);
}

/** An article of such paragraphs. */
export function articleOf(
  paragraphs: readonly (readonly Sentence[])[],
  names: SearchName[] = [],
): SearchableArticle {
  const words: Word[] = [];
  const blocks = paragraphs.map((sentences, index): HanText['blocks'][number] => {
    const text = sentences.map(textOf).join('');
    const ends = sentences.map(
      (_, at) =>
        sentences
          .slice(0, at + 1)
          .map(textOf)
          .join('').length,
    );
    const tokens = sentences.flatMap(([said]) => said.map(([word]) => word.length));
    const mentions = names.flatMap(({ zh }, name): [number, number, number][] => {
      const start = text.indexOf(zh);
      return start < 0 ? [] : [[start, start + zh.length, name]];
    });
    return { id: `p${index + 1}`, text, written: text, sentences: ends, tokens, mentions, level: 4 };
  });
  const latin: LatinText['blocks'] = paragraphs.map((sentences) =>
    sentences.map(([said, english = '']) => ({ tokens: said.map((word) => words.push(word) - 1), english })),
  );
  const article = new SearchableArticle({ slug: 'a', title: { zh: '题', en: 'Title' }, names, blocks });
  article.latin = { words, blocks: latin };
  return article;
}

const textOf = ([words]: Sentence): string => words.map(([text]) => text).join('');

/** The text itself of any character, and the simplified form of those of 反導 and 歐洲. */
export const variants: Variants = (run) =>
  Array.from(run, (character) => [{ 導: '导', 歐: '欧' }[character] ?? character]);

/** The first paragraph that has what is asked for. */
export function find(article: SearchableArticle, query: string): Match | undefined {
  const want = parseQuery(query, variants);
  const block = article.han.blocks.findIndex((_, index) => want && article.match(want, index));
  return want && block >= 0 ? { article, block, hits: article.match(want, block)! } : undefined;
}
