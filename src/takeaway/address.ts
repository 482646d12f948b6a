import { withBase } from '../reading/address.ts';
import { site } from '../site.ts';

/** A path of the site as a whole address, for what leaves it: `/reader/feed.xml` → `https://example.org/reader/feed.xml`. */
export const wholeAddress = (path: string): string => new URL(path, site.address).href;

/** Where the vocabulary of an article is as an Anki deck. */
export const deckPath = (slug: string): string => withBase(`articles/${slug}.apkg`);

/** Where the picture is that a shared link to an article shows. */
export const shareImagePath = (slug: string): string => withBase(`articles/${slug}.png`);

/** Where an article's book is. */
export const epubPath = (slug: string): string => withBase(`articles/${slug}.epub`);
