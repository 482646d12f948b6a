import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedArticle } from '../model/article.ts';
import { filesIn } from './files-in.ts';
import { groupOf, hashLength, type List } from './list.ts';

type File = { path: string; hash: string; bytes: number };

/** What nobody reads offline: downloads and what makes them, what is for machines, the worker with its own lists. */
const leftOut =
  /^((.*\/)?\..*|_astro\/(anki-worker|sql-wasm).*|_headers|sw\.js|robots\.txt|404\.html|preview\.webp|licences\/.*|offline\/.*\.json|.*\.(xml|epub|apkg))$/;

/** A search index up to this size comes along with the site; a larger one as it is used, or with an article. In bytes. */
const smallIndex = 1_000_000;

/** The lists of a built site by group, and a version, fit for an address, that changes with any listed file. */
export function listFiles(
  folder: string,
  articles: Iterable<AnnotatedArticle>,
): { lists: Map<string, List>; version: string } {
  const files = listedFiles(folder);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const groups = Map.groupBy(files, ({ path }) => groupOf(path));
  const everywhere = [...groups.keys()].filter((group) => isNeededEverywhere(group, groups.get(group)!));
  const lists = new Map([...groups.keys()].map((group) => [group, listOf(group, groups)]));
  lists.set('site', { ...listOf('site', groups, [], everywhere), all: [...groups.keys()] });
  for (const article of articles) {
    const group = `articles/${article.slug}`;
    const needed = pagesFor(article).flatMap((path) => byPath.get(path) ?? []);
    lists.set(group, { ...listOf(group, groups, needed, ['pagefind']), title: article.title });
  }
  const version = hashOf(files.map(({ path, hash }) => `${path} ${hash}`).join('\n'), 'base64url');
  return { lists, version };
}

/** Sorted by name; a page goes by its folder, as in its address. */
function listedFiles(folder: string): File[] {
  const names = filesIn(folder).filter((name) => !leftOut.test(name));
  return names.map((name) => {
    const content = readFileSync(join(folder, name));
    return { path: addressOf(name), hash: hashOf(content), bytes: content.length };
  });
}

const addressOf = (name: string): string =>
  name
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

const hashOf = (content: string | Uint8Array, encoding: 'base64' | 'base64url' = 'base64'): string =>
  hash('sha256', content, encoding).slice(0, hashLength);

function listOf(
  group: string,
  groups: ReadonlyMap<string, readonly File[]>,
  needed: readonly File[] = [],
  neededGroups: readonly string[] = [],
): List {
  const own = groups.get(group) ?? [];
  const all = [own, needed, ...neededGroups.map((name) => groups.get(name) ?? [])].flat();
  return {
    files: Object.fromEntries(own.map(({ path, hash }) => [path, hash])),
    needs: needed.map(({ path }) => path),
    groups: [...neededGroups],
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** What frames every page, the pages that stand alone in their folder, and the search index while it is small. */
function isNeededEverywhere(group: string, own: readonly File[]): boolean {
  if (group === 'pagefind') return own.reduce((sum, { bytes }) => sum + bytes, 0) <= smallIndex;
  return group === '_astro' || (own.length === 1 && own[0]!.path === `${group}/`);
}

/** The pages of an article's words, names and constructions, with the strokes of their characters. */
function pagesFor({ words, blocks }: AnnotatedArticle): string[] {
  const headwords = words.map(({ headword }) => headword);
  const names = blocks.flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  const patterns = blocks.flatMap(({ patterns = [] }) => patterns.map(({ pattern }) => pattern));
  const pages = [
    ...headwords.map((headword) => `words/${encodeURIComponent(headword)}/`),
    ...headwords.flatMap((headword) =>
      [...headword].map((one) => `characters/${encodeURIComponent(one)}.json`),
    ),
    ...names.map((id) => `entities/${id}/`),
    ...patterns.map((id) => `patterns/${id}/`),
  ];
  return ['words/', 'entities/', 'patterns/', ...new Set(pages)];
}
