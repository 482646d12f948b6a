import { groupOf } from '../list.ts';
import { holdings, isEarlier, openCache, pathOf, scope, worker } from './caches.ts';
import { fill, hashOf, listOf, pathsOf, storedList, unchanged } from './files.ts';
import { articleOfNote, isNote, keepArticle, noteOfWhole } from './keeping.ts';

/** Brings what the reader has up to date, with what is needed everywhere and the pages that are open. */
export async function install(): Promise<void> {
  const held = await holdings();
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const wanted = new Set(await pathsOf(await listOf('site')));
  for (const path of [...held.keys(), ...open.map(pathOf)]) if (await hashOf(path)) wanted.add(path);
  await fill(wanted);
  for (const path of held.keys()) if (isNote(path)) await keepArticle(articleOfNote(path));
}

/**
 * Takes along what was read and kept since the installation, and drops the versions before. Does without the network, as
 * every page waits for it.
 */
export async function activate(): Promise<void> {
  const held = [...(await holdings())];
  await takeAlong(
    held.filter(([path]) => !isNote(path)),
    stillValid,
  );
  await takeAlong(
    held.filter(([path]) => isNote(path)),
    noteOfWhole,
  );
  const names = await caches.keys();
  await Promise.all(names.filter(isEarlier).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Copies what this version lacks from where it is held, if `find` finds it fit. */
async function takeAlong(
  held: readonly [path: string, cache: Cache][],
  find: (path: string, cache: Cache) => Promise<Response | undefined>,
): Promise<void> {
  const cache = await openCache();
  for (const [path, old] of held) {
    if (await cache.match(scope + path)) continue;
    const response = await find(path, old);
    if (response) await cache.put(scope + path, response);
  }
}

/** A file that has not changed, as far as this version knows. */
async function stillValid(path: string, cache: Cache): Promise<Response | undefined> {
  const list = await storedList(groupOf(path));
  return list ? unchanged(path, cache, list.files[path]) : cache.match(scope + path);
}
