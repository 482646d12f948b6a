import { groupOf, hashLength, keptPath, type List } from './list.ts';
import type { FetchEvent, Progress, WorkerScope } from './worker-scope.ts';

/** Set when the site is built; any change of any file changes it. */
declare const version: string;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

// Other sites may share the origin, so caches are named after the path too. Each version has one of its own, which is
// filled before it takes over: what a reader has on the device is the site of one day, whole.
const prefix = `pangzhu ${scope} `;
const current = prefix + version;

/** How long a page that is kept waits for the network, in milliseconds. */
const patience = 3000;
const atOnce = 6;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const address = plain(event.request.url);
  if (event.request.method === 'GET' && address.startsWith(scope)) event.respondWith(answer(event, address));
});

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if ('keep' in data) event.waitUntil(keep(data.keep, ports[0]!));
  else if ('drop' in data) event.waitUntil(drop(data.drop, ports[0]!));
  else void worker.skipWaiting();
});

/** An address without query and fragment, which a static site does not look at. */
const plain = (address: string): string => address.replace(/[?#].*/s, '');

const pathOf = ({ url }: { url: string }): string => plain(url).slice(scope.length);

/** Brings what the reader has up to date, with what is needed everywhere and the pages that are open. */
async function install(): Promise<void> {
  const held = await holdings();
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const wanted = new Set(await pathsOf(await listOf('site')));
  const kept = [...held.keys()].filter((path) => path.startsWith(keptPath));
  for (const path of [...held.keys(), ...pages.map(pathOf)]) if (await hashOf(path)) wanted.add(path);
  await fill(wanted);
  for (const path of kept) await keepArticle(path.slice(keptPath.length));
}

/** Takes along what was read since the installation, and drops the versions before. */
async function activate(): Promise<void> {
  const cache = await caches.open(current);
  for (const [path, old] of await holdings()) {
    if (await cache.match(scope + path)) continue;
    const asItIs = await old.match(scope + path);
    const response = path.startsWith(keptPath) ? asItIs : await unchanged(path, old).catch(() => asItIs);
    if (response) await cache.put(scope + path, response);
  }
  const names = await caches.keys();
  await Promise.all(names.filter(isEarlier).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const isEarlier = (name: string): boolean => name.startsWith(prefix) && name !== current;

/** The paths that earlier versions hold, and where. */
async function holdings(): Promise<Map<string, Cache>> {
  const held = new Map<string, Cache>();
  for (const name of (await caches.keys()).filter(isEarlier)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) held.set(pathOf(request), cache);
  }
  return held;
}

/** Pages and, while a new version of the site is about to take over, data come from the network where it answers. */
async function answer(event: FetchEvent, address: string): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(current);
  const kept = await cache.match(address);
  const isPage = request.mode === 'navigate';
  const { installing, waiting } = worker.registration;
  if (kept && !isPage && (isFixed(address) || !(installing ?? waiting))) return kept;
  const fresh = fetch(request).then((response) => {
    if (response.status >= 500) throw new Error(`${response.status} ${address}`);
    if (response.ok) event.waitUntil(cache.put(address, response.clone()).catch(() => undefined));
    return response;
  });
  event.waitUntil(fresh.catch(() => undefined));
  try {
    return await (kept ? Promise.race([fresh, later(kept)]) : fresh);
  } catch (error) {
    const instead = kept ?? (isPage && (await cache.match(`${scope}offline/`)));
    if (instead) return instead;
    throw error;
  }
}

/** Whether a file never changes, as its name has its hash. */
const isFixed = (address: string): boolean => address.startsWith(`${scope}_astro/`);

const later = (response: Response): Promise<Response> =>
  new Promise((resolve) => setTimeout(resolve, patience, response));

/** Fills the cache: with copies of what has not changed since the version before, else from the network. */
async function fill(paths: Iterable<string>, step: () => void = () => undefined): Promise<void> {
  const cache = await caches.open(current);
  const held = await holdings();
  const queue = new Set(paths).values();
  const lane = async (): Promise<void> => {
    for (const path of queue) {
      const address = scope + path;
      if (!(await cache.match(address))) {
        const response = (await unchanged(path, held.get(path))) ?? (await download(address));
        if (response) await cache.put(address, response);
      }
      step();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** A file from the network, whatever the browser has kept of it by itself; nothing where the server has none. */
async function download(address: string): Promise<Response | undefined> {
  const response = await fetch(address, isFixed(address) ? {} : { cache: 'no-cache' });
  if (response.status >= 500) throw new Error(`${response.status} ${address}`);
  // A page that was found by way of another address may not be shown: it has to forget that way
  return response.ok ? new Response(response.body, response) : undefined;
}

async function unchanged(path: string, cache: Cache | undefined): Promise<Response | undefined> {
  const response = await cache?.match(scope + path);
  if (!response) return undefined;
  return (await digest(response.clone())) === (await hashOf(path)) ? response : undefined;
}

async function digest(response: Response): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).slice(0, hashLength);
}

const hashOf = async (path: string): Promise<string | undefined> => (await listOf(groupOf(path))).files[path];

/** All that a list asks for. */
async function pathsOf({ files, needs, groups }: List): Promise<string[]> {
  const others = await Promise.all(groups.map(listOf));
  return [files, ...others.map((list) => list.files)].flatMap((own) => Object.keys(own)).concat(needs);
}

const lists = new Map<string, Promise<List>>();

/** A list as the server has it now, empty for a group that is gone. */
function listOf(group: string): Promise<List> {
  const known = lists.get(group);
  if (known) return known;
  const list = fetch(`${scope}offline/${group}.json?${version}`, { cache: 'no-cache' }).then((response) =>
    response.ok ? (response.json() as Promise<List>) : { files: {}, needs: [], groups: [], bytes: 0 },
  );
  lists.set(group, list);
  list.catch(() => lists.delete(group));
  return list;
}

async function keep(article: string, port: MessagePort): Promise<void> {
  const say = (progress: Progress): void => port.postMessage(progress);
  try {
    await keepArticle(article, say);
    say({ kept: true });
  } catch {
    say({ kept: false });
  }
}

async function keepArticle(article: string, say?: (progress: Progress) => void): Promise<void> {
  const list = await listOf(`articles/${article}`);
  const paths = await pathsOf(list);
  let done = 0;
  await fill(paths, () => say?.({ done: ++done, all: paths.length, bytes: list.bytes }));
  const cache = await caches.open(current);
  if (paths.length > 0) await cache.put(scope + keptPath + article, new Response(JSON.stringify(list)));
}

/** What only this article needs goes; what its pages share with others stays, as anything that was read. */
async function drop(article: string, port: MessagePort): Promise<void> {
  const cache = await caches.open(current);
  const note = scope + keptPath + article;
  const list = (await (await cache.match(note))?.json()) as List | undefined;
  for (const path of Object.keys(list?.files ?? {})) await cache.delete(scope + path);
  await cache.delete(note);
  port.postMessage({ kept: false } satisfies Progress);
}
