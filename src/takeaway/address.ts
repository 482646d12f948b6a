import { site } from '../site.ts';

/** A path of the site as a whole address, for what leaves it: `/reader/feed.xml` → `https://example.org/reader/feed.xml`. */
export const wholeAddress = (path: string): string => new URL(path, site.address).href;
