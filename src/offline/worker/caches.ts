import type { WorkerScope } from './types.ts';

/** Set when the site is built; any change of any file changes it. */
declare const version: string;

export const worker = self as unknown as WorkerScope;

/** The address of the site, with a slash at its end. */
export const { scope } = worker.registration;

// Other sites may share the origin, so caches are named after the path too. Each version has one of its own, which is
// filled before it takes over: what a reader has on the device is the site of one day, whole.
const prefix = `pangzhu ${scope} `;
const current = prefix + version;

/** Whether a cache is that of a version before this one. */
export const isEarlier = (name: string): boolean => name.startsWith(prefix) && name !== current;

/** The address of a list, which no cache on the way has from another version. */
export const listAddress = (group: string): string => `${scope}offline/${group}.json?${version}`;

/** What this version holds. */
export const openCache = (): Promise<Cache> => caches.open(current);

/** The paths that earlier versions hold, and where. */
export async function holdings(): Promise<Map<string, Cache>> {
  const held = new Map<string, Cache>();
  for (const name of (await caches.keys()).filter(isEarlier)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) held.set(pathOf(request), cache);
  }
  return held;
}

/** An address without query and fragment, which a static site does not look at. */
export const plain = (address: string): string => address.replace(/[?#].*/s, '');

/** The path of a request within the site. */
export const pathOf = ({ url }: { url: string }): string => plain(url).slice(scope.length);

/** Whether a file never changes, as its name has its hash. */
export const isFixed = (address: string): boolean => address.startsWith(`${scope}_astro/`);
