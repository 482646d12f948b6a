import { getCollection, type CollectionEntry } from 'astro:content';
import { statSync } from 'node:fs';
import { annotationsFile, readAnnotations } from './annotations.ts';
import { annotatedArticle, type AnnotatedArticle } from './model/article.ts';
import type { Entity } from './model/entity.ts';
import type { FrontMatter } from './model/front-matter.ts';
import type { Pattern } from './model/pattern.ts';
import { makeEdition, type Edition } from './reading/edition.ts';
import { byNewest } from './reading/order.ts';
import { siteIndexOf, type SiteIndex } from './reading/site-index.ts';
import { searchExamples, type Example } from './search/examples.ts';
import { partOf } from './share.ts';
import { contentFolder, share } from './site.ts';

/** In a build no content changes, so what costs a pass over it is done once; the development server does it anew. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (import.meta.env.PROD ? (made ??= { value: make() }) : { value: make() }).value;
}

/** All articles, newest first; articles of one day by slug. */
export const listArticles = once(async (): Promise<CollectionEntry<'articles'>[]> => {
  const entries = await getCollection('articles');
  return entries.sort((a, b) => byNewest(a.data, b.data));
});

/** The articles whose pages this build makes: all, or those of its share. */
export const listOwnArticles = async () => partOf(await listArticles(), share);

/** The same as paths of the pages and files that each article has one of. */
export const ownArticlePaths = async () =>
  (await listOwnArticles()).map(({ id }) => ({ params: { slug: id } }));

/** The articles in traditional characters. */
export const slugsInTraditional = once(async (): Promise<string[]> => {
  const articles = await listArticles();
  return articles.filter(({ data }) => data.script).map(({ id }) => id);
});

const frontMatters = once(async () => new Map((await listArticles()).map(({ id, data }) => [id, data])));

/** The front matter of one article; throws where there is no such article. */
export async function articleOf(slug: string): Promise<FrontMatter> {
  const found = (await frontMatters()).get(slug);
  if (!found) throw new Error(`content/articles/${slug}/article.mdx is missing: run npm run content`);
  return found;
}

/** All entities by id, in the order of `entities.yaml`. */
export const entitiesById = once(async (): Promise<Map<string, Entity>> => {
  const entries = await getCollection('entities');
  return new Map(entries.map(({ data }) => [data.id, data]));
});

/** The links between entities by the one that they lead to, in the order of `entities.yaml`. */
export const linksByTarget = once(async () => {
  const entities = [...(await entitiesById()).values()];
  const links = entities.flatMap((from) => from.links.map(({ role, to }) => ({ from, role, to })));
  return Map.groupBy(links, ({ to }) => to);
});

/** All constructions by id, in the order of `patterns.yaml`. */
export const patternsById = once(async (): Promise<Map<string, Pattern>> => {
  const entries = await getCollection('patterns');
  return new Map(entries.map(({ data }) => [data.id, data]));
});

/** Changes whenever the annotations of an article do, which in a build they never do. */
function stampOf(slug: string): string {
  if (import.meta.env.PROD) return slug;
  const { mtimeMs, size } = statSync(annotationsFile(contentFolder, slug));
  return `${slug} ${mtimeMs} ${size}`;
}

// Astro holds all of a collection in memory at once, and these are megabytes an article: they are read as they are needed
const checked = new Set<string>();

/** The annotations of one article; throws where the build script wrote an article without them. */
function checkedAnnotations(slug: string, stamp: string): AnnotatedArticle {
  const article = readAnnotations(annotationsFile(contentFolder, slug));
  if (!checked.has(stamp)) annotatedArticle.parse(article);
  checked.add(stamp);
  return article;
}

// An edition costs a pass over its article, and each block of a page asks for it; all files of an article are made in a row.
// One that is kept longer than that only moves through the memory.
let kept: { stamp: string; edition: Edition } | undefined;

function readEdition(slug: string, entities: ReadonlyMap<string, Entity>): Edition {
  const stamp = stampOf(slug);
  if (kept?.stamp === stamp) return kept.edition;
  kept = undefined;
  const edition = makeEdition(checkedAnnotations(slug, stamp), entities);
  kept = { stamp, edition };
  return edition;
}

/** An article with the look-ups that its pages share. */
export const editionOf = async (slug: string): Promise<Edition> => readEdition(slug, await entitiesById());

/** The newest article, if there is any. */
export async function newestEdition(): Promise<Edition | undefined> {
  const [newest] = await listArticles();
  return newest && editionOf(newest.id);
}

let indexed: { stamp: string; index: SiteIndex } | undefined;

const siteStamp = once(async () => (await listArticles()).map(({ id }) => stampOf(id)).join());

/** What the pages that all articles share are made of, made once for each state of the content. */
export async function siteIndex(): Promise<SiteIndex> {
  const stamp = await siteStamp();
  if (indexed?.stamp === stamp) return indexed.index;
  const entities = await entitiesById();
  const all = (await listArticles()).values().map(({ id }) => readEdition(id, entities));
  const index = siteIndexOf(all);
  indexed = { stamp, index };
  return index;
}

/** The constructions that the articles use, in the order of `patterns.yaml`. */
export async function listPatterns(): Promise<Pattern[]> {
  const { constructions } = await siteIndex();
  return [...(await patternsById()).values()].filter(({ id }) => constructions.has(id));
}

/** Queries that find something on the site; every page offers them, so they are the oldest article's, which new ones leave alone. */
export const exampleQueries = once(async (): Promise<Example[]> => {
  const oldest = (await listArticles()).at(-1);
  if (!oldest) return [];
  const { article, entities } = await editionOf(oldest.id);
  return searchExamples([article], [...entities.values()]);
});
