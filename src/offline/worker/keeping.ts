import { keptPath, type List } from '../list.ts';
import { openCache, scope } from './caches.ts';
import { fill, listOf, pathsOf, storedList } from './files.ts';
import type { Progress } from './types.ts';

/** Keeps an article because a page asks for it, and tells that page how it goes. */
export async function keep(article: string, port: MessagePort): Promise<void> {
  const say = (progress: Progress): void => port.postMessage(progress);
  const kept = await keepArticle(article, say).catch(() => false);
  say({ kept });
}

/** Brings all that an article needs and notes that it is kept; returns whether it is. */
export async function keepArticle(article: string, say?: (progress: Progress) => void): Promise<boolean> {
  const list = await listOf(groupOfArticle(article));
  const paths = await pathsOf(list);
  let done = 0;
  const complete = await fill(paths, () => say?.({ done: ++done, all: paths.length, bytes: list.bytes }));
  const kept = complete && paths.length > 0;
  if (kept) await (await openCache()).put(noteAddress(article), new Response(JSON.stringify(list)));
  return kept;
}

/**
 * What only this article needs goes; what its pages share with others stays, as anything that was read. A version that
 * waits to take over may have noted the article too.
 */
export async function drop(article: string, port: MessagePort): Promise<void> {
  const cache = await openCache();
  const note = await cache.match(noteAddress(article));
  const list = (await note?.json()) as List | undefined;
  for (const path of Object.keys(list?.files ?? {})) await cache.delete(scope + path);
  for (const name of await caches.keys()) await (await caches.open(name)).delete(noteAddress(article));
  port.postMessage({ kept: false } satisfies Progress);
}

/** Whether the path is that of a note that an article is kept. */
export const isNote = (path: string): boolean => path.startsWith(keptPath);

/** The article that a note is of. */
export const articleOfNote = (path: string): string => path.slice(keptPath.length);

/** The note of an article in a cache, if this version has all that is the article's own and what its pages lead to. */
export async function noteOfWhole(path: string, cache: Cache): Promise<Response | undefined> {
  const note = (await cache.match(scope + path))!;
  const known = await storedList(groupOfArticle(articleOfNote(path)));
  const { files, needs } = known ?? ((await note.clone().json()) as List);
  const here = await openCache();
  const paths = Object.keys(files).concat(needs);
  const found = await Promise.all(paths.map((needed) => here.match(scope + needed)));
  return paths.length > 0 && found.every(Boolean) ? note : undefined;
}

const groupOfArticle = (article: string): string => `articles/${article}`;

const noteAddress = (article: string): string => scope + keptPath + article;
