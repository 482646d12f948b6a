import { groupOf, keptPath } from '../list.ts';
import { holdings, isEarlier, openCache, pathOf, scope, worker } from './caches.ts';
import { fill, hashOf, listOf, pathsOf, storedList, unchanged } from './files.ts';
import { keepArticle } from './keeping.ts';

/** Brings what the reader has up to date, with what is needed everywhere and the pages that are open. */
export async function install(): Promise<void> {
  const held = await holdings();
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const wanted = new Set(await pathsOf(await listOf('site')));
  for (const path of [...held.keys(), ...open.map(pathOf)]) if (await hashOf(path)) wanted.add(path);
  await fill(wanted);
  for (const [note, cache] of held) {
    if (!note.startsWith(keptPath)) continue;
    const kept = await keepArticle(note.slice(keptPath.length));
    if (!kept) await cache.delete(scope + note);
  }
}

/**
 * Takes along what was read since the installation, and drops the versions before. Does without the network, as every
 * page waits for it.
 */
export async function activate(): Promise<void> {
  const cache = await openCache();
  for (const [path, old] of await holdings()) {
    if (await cache.match(scope + path)) continue;
    const list = path.startsWith(keptPath) ? undefined : await storedList(groupOf(path));
    const response = list ? await unchanged(path, old, list.files[path]) : await old.match(scope + path);
    if (response) await cache.put(scope + path, response);
  }
  const names = await caches.keys();
  await Promise.all(names.filter(isEarlier).map((name) => caches.delete(name)));
  await worker.clients.claim();
}
