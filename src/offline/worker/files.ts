import { groupOf, hashLength, type List } from '../list.ts';
import { holdings, isFixed, listAddress, openCache, scope } from './caches.ts';

const atOnce = 6;

/**
 * Fills the cache: with copies of what has not changed since the version before, else from the network. `step` is called
 * after each file. Returns whether the server had them all; throws where it cannot be reached.
 */
export async function fill(paths: Iterable<string>, step: () => void = () => undefined): Promise<boolean> {
  const cache = await openCache();
  const held = await holdings();
  const queue = new Set(paths).values();
  let complete = true;
  const lane = async (): Promise<void> => {
    for (const path of queue) {
      const address = scope + path;
      if (!(await cache.match(address))) {
        const response =
          (await unchanged(path, held.get(path), await hashOf(path))) ?? (await download(address));
        if (response) await cache.put(address, response);
        else complete = false;
      }
      step();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return complete;
}

/** A file from the network, whatever the browser has kept of it by itself; nothing where the server has none. */
async function download(address: string): Promise<Response | undefined> {
  const response = await ask(address, isFixed(address) ? {} : { cache: 'no-cache' });
  // A page that was found by way of another address may not be shown: it has to forget that way
  return response && new Response(response.body, response);
}

/** What a server answers; nothing where it says that it has none. Any other answer tells nothing of the file, and is thrown. */
async function ask(address: string, options: RequestInit): Promise<Response | undefined> {
  const response = await fetch(address, options);
  if (response.ok) return response;
  if (response.status === 404 || response.status === 410) return undefined;
  throw new Error(`${response.status} ${address}`);
}

/** What a cache holds at a path, if it has this hash. */
export async function unchanged(
  path: string,
  cache: Cache | undefined,
  hash: string | undefined,
): Promise<Response | undefined> {
  const response = await cache?.match(scope + path);
  if (!response) return undefined;
  return (await digest(response.clone())) === hash ? response : undefined;
}

async function digest(response: Response): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).slice(0, hashLength);
}

/** The hash of a file as the server has it; nothing for a file that is gone. */
export const hashOf = async (path: string): Promise<string | undefined> =>
  (await listOf(groupOf(path))).files[path];

/** All that a list asks for. */
export async function pathsOf({ files, needs, groups }: List): Promise<string[]> {
  const others = await Promise.all(groups.map(listOf));
  return [files, ...others.map((list) => list.files)].flatMap((own) => Object.keys(own)).concat(needs);
}

const lists = new Map<string, Promise<List>>();

/** A list as the server has it, empty for a group that is gone. */
export function listOf(group: string): Promise<List> {
  const known = lists.get(group);
  if (known) return known;
  const list = storedList(group).then((stored) => stored ?? fetchList(group));
  lists.set(group, list);
  list.catch(() => lists.delete(group));
  return list;
}

// Some servers answer 403 for a file that is gone, as if they failed: the list of the site tells which groups there are
async function fetchList(group: string): Promise<List> {
  const isGone = group !== 'site' && (await listOf('site')).all?.includes(group) === false;
  const response = isGone ? undefined : await ask(listAddress(group), { cache: 'no-cache' });
  const none: List = { files: {}, needs: [], groups: [], bytes: 0 };
  const list = response ? ((await response.json()) as List) : none;
  await (await openCache()).put(listAddress(group), new Response(JSON.stringify(list)));
  return list;
}

/** A list that this version has fetched before. */
export async function storedList(group: string): Promise<List | undefined> {
  const response = await (await openCache()).match(listAddress(group));
  return response?.json() as Promise<List | undefined>;
}
