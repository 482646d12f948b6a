import { isFixed, openCache, scope, worker } from './caches.ts';
import type { FetchEvent } from './types.ts';

/** How long a page that is kept waits for the network, in milliseconds. */
const patience = 3000;

/** Pages and, while a new version of the site is about to take over, data come from the network where it answers. */
export async function answer(event: FetchEvent, address: string): Promise<Response> {
  const { request } = event;
  const cache = await openCache();
  const kept = await cache.match(address);
  const { installing, waiting } = worker.registration;
  const isUpToDate = isFixed(address) || !(installing ?? waiting);
  if (kept && isUpToDate && request.mode !== 'navigate') return kept;
  const fresh = fetch(request).then((response) => {
    if (response.status >= 500) throw new Error(`${response.status} ${address}`);
    if (response.ok) event.waitUntil(cache.put(address, response.clone()).catch(() => undefined));
    return response;
  });
  event.waitUntil(fresh.catch(() => undefined));
  try {
    return await (kept ? Promise.race([fresh, later(kept)]) : fresh);
  } catch (error) {
    const instead = kept ?? (await standIn(request, address, cache));
    if (instead) return instead;
    throw error;
  }
}

const later = (response: Response): Promise<Response> =>
  new Promise((resolve) => setTimeout(resolve, patience, response));

/** Only for a page, not for a download: it would be saved as what was asked for. */
async function standIn({ mode }: Request, address: string, cache: Cache): Promise<Response | undefined> {
  return mode === 'navigate' && address.endsWith('/') ? cache.match(`${scope}offline/`) : undefined;
}
