import { SiteSearch } from '../../src/search/site-search.ts';
import { viewAnswers, viewArticle } from '../../src/search/view.ts';

/** A search, as a page uses it. */
export type Program = {
  /** All paragraphs that it finds: their addresses, or the ids of their records. */
  find: (query: string) => Promise<string[]>;
  /** What a reader waits for: the search and the first excerpts. */
  show: (query: string) => Promise<void>;
};

/** The search of the site, with its index in a folder. */
export function ownSearch(folder: string): Promise<Program> {
  const search = new SiteSearch(`${location.origin}/${folder}/`);
  return Promise.resolve({
    find: async (query) => {
      await search.start(query);
      while (search.progress.read < search.progress.all) await search.readOn();
      return search.found.flatMap(({ article: { han }, matches }) =>
        matches.map(({ block }) => `${han.slug}/${han.blocks[block]!.id}`),
      );
    },
    show: async (query) => {
      await search.start(query);
      search.found.map((article) => viewArticle(article, '/'));
      await search.completeAnswers();
      const { names, words } = search.answers();
      viewAnswers(names, words, '/');
    },
  });
}

type Pagefind = {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
};

/** As many excerpts as Pagefind's own interface shows at first. */
const firstPage = 5;

/** Pagefind as it comes, with its index in a folder. */
export async function stockSearch(folder: string): Promise<Program> {
  const address = `/${folder}/pagefind.js`;
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  return {
    find: async (query) => (await pagefind.search(query)).results.map(({ id }) => id),
    show: async (query) => {
      const { results } = await pagefind.search(query);
      await Promise.all(results.slice(0, firstPage).map((result) => result.data()));
    },
  };
}
