import { keptPath, type List } from '../list.ts';
import { openCache, scope } from './caches.ts';
import { fill, listOf, pathsOf } from './files.ts';
import type { Progress } from './types.ts';

/** Keeps an article because a page asks for it, and tells that page how it goes. */
export async function keep(article: string, port: MessagePort): Promise<void> {
  const say = (progress: Progress): void => port.postMessage(progress);
  const kept = await keepArticle(article, say).catch(() => false);
  say({ kept });
}

/** Brings all that an article needs and notes that it is kept; returns whether it is. */
export async function keepArticle(article: string, say?: (progress: Progress) => void): Promise<boolean> {
  const list = await listOf(`articles/${article}`);
  const paths = await pathsOf(list);
  let done = 0;
  const complete = await fill(paths, () => say?.({ done: ++done, all: paths.length, bytes: list.bytes }));
  const kept = complete && paths.length > 0;
  if (kept) await (await openCache()).put(noteAddress(article), new Response(JSON.stringify(list)));
  return kept;
}

/** What only this article needs goes; what its pages share with others stays, as anything that was read. */
export async function drop(article: string, port: MessagePort): Promise<void> {
  const cache = await openCache();
  const note = await cache.match(noteAddress(article));
  const list = (await note?.json()) as List | undefined;
  for (const path of Object.keys(list?.files ?? {})) await cache.delete(scope + path);
  await cache.delete(noteAddress(article));
  port.postMessage({ kept: false } satisfies Progress);
}

const noteAddress = (article: string): string => scope + keptPath + article;
