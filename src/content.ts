import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { AnnotatedArticle } from './model/article.ts';
import type { Entity } from './model/entity.ts';
import type { FrontMatter } from './model/front-matter.ts';
import type { Pattern } from './model/pattern.ts';
import { dictionaryOf, type DictionaryWord } from './reading/dictionary.ts';
import { byNewest } from './reading/order.ts';
import { makeEdition, type Edition } from './reading/edition.ts';

/** All articles, newest first; articles of one day by slug. */
export async function listArticles(): Promise<CollectionEntry<'articles'>[]> {
  const entries = await getCollection('articles');
  return entries.sort((a, b) => byNewest(a.data, b.data));
}

/** The front matter of one article; throws where there is no such article. */
export async function articleOf(slug: string): Promise<FrontMatter> {
  const entry = await getEntry('articles', slug);
  if (!entry) throw new Error(`content/articles/${slug}/article.mdx is missing: run npm run content`);
  return entry.data;
}

/** The annotations of one article; throws where the build script wrote an article without them. */
async function annotationsOf(slug: string): Promise<AnnotatedArticle> {
  const entry = await getEntry('annotations', slug);
  if (!entry) throw new Error(`content/articles/${slug}/annotations.json is missing: run npm run content`);
  return entry.data;
}

/** All entities by id, in the order of `entities.yaml`. */
export async function entitiesById(): Promise<Map<string, Entity>> {
  const entries = await getCollection('entities');
  return new Map(entries.map(({ data }) => [data.id, data]));
}

// An edition costs a pass over its article, and each block of a page asks for it; data objects live as long as their content.
const editions = new WeakMap<AnnotatedArticle, Edition>();

/** An article with the look-ups that its pages share. */
export async function editionOf(slug: string): Promise<Edition> {
  const article = await annotationsOf(slug);
  const known = editions.get(article);
  if (known) return known;
  const edition = makeEdition(article, await entitiesById());
  editions.set(article, edition);
  return edition;
}

/** All constructions by id, in the order of `patterns.yaml`. */
export async function patternsById(): Promise<Map<string, Pattern>> {
  const entries = await getCollection('patterns');
  return new Map(entries.map(({ data }) => [data.id, data]));
}

/** All editions, in the order of `listArticles`. */
export async function listEditions(): Promise<Edition[]> {
  const entries = await listArticles();
  return Promise.all(entries.map(({ id }) => editionOf(id)));
}

let dictionary: { editions: Edition[]; words: Map<string, DictionaryWord> } | undefined;

/** The dictionary of the site, made once for each state of its content. */
export async function siteDictionary(): Promise<Map<string, DictionaryWord>> {
  const editions = await listEditions();
  const current = dictionary?.editions.every((edition, index) => edition === editions[index]);
  if (!dictionary || !current || dictionary.editions.length !== editions.length) {
    dictionary = { editions, words: dictionaryOf(editions) };
  }
  return dictionary.words;
}
