import { SYLLABLES } from '../language/syllable-table.ts';
import { candidates } from './candidates.ts';
import type { Engine } from './engine.ts';
import type { Hit } from './find-hits.ts';
import { needsLatin, parseQuery, type Want } from './query.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** A block that has what was asked for. */
export type Match = { article: SearchableArticle; block: number; hits: Hit[] };

/** An article with its matches in text order. */
export type ArticleMatches = { number: number; article: SearchableArticle; matches: Match[] };

/** A query and the articles that may answer it; `want` is absent where there was nothing to search for. */
export type Search = { want?: Want; articles: number[] };

/** Looks a query up in the index. Rejects where the index cannot be loaded. */
export async function search(query: string, engine: Engine): Promise<Search> {
  const want = parseQuery(await inPinyin(query), engine.variants);
  return want ? { want, articles: await candidates(want, engine) } : { articles: [] };
}

/** What is typed in zhuyin, in pinyin; what it takes is loaded by those who type so. */
async function inPinyin(query: string): Promise<string> {
  if (!/[ㄅ-ㄩ]/.test(query)) return query;
  const zhuyin = await import('./zhuyin-query.ts');
  return zhuyin.toPinyin(query, SYLLABLES);
}

/** Reads the articles of a search from `from` up to `to`, and keeps those that have what was asked for in one block. */
export async function readMatches(
  { want, articles }: Search,
  engine: Engine,
  from: number,
  to: number,
): Promise<ArticleMatches[]> {
  if (!want) return [];
  const latin = needsLatin(want);
  const read = await Promise.all(
    articles
      .slice(from, to)
      .map(async (number) => ({ number, article: await engine.article(number, latin) })),
  );
  return read
    .map(({ number, article }) => ({ number, article, matches: matchesIn(article, want) }))
    .filter(({ matches }) => matches.length > 0);
}

function matchesIn(article: SearchableArticle, want: Want): Match[] {
  return article.han.blocks.flatMap((_, block) => {
    const hits = article.match(want, block);
    return hits ? [{ article, block, hits }] : [];
  });
}
