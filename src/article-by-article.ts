import type { AstroIntegration } from 'astro';

/**
 * Makes the files of an article one after the other, whichever route they are of, so that it is read once for them all:
 * Astro goes route by route, and all articles together would not fit into memory.
 */
export const articleByArticle: AstroIntegration = {
  name: 'pangzhu-article-by-article',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((usual) => ({
        ...usual,
        getStaticPaths: async () => groupedByArticle(await usual.getStaticPaths()),
      }));
    },
  },
};

/** Paths in their order, but those of an article where its first one is; `/articles/a.epub` and `/articles/a/p1` are of one. */
export function groupedByArticle<Path extends { pathname: string }>(paths: readonly Path[]): Path[] {
  const groups = Map.groupBy(paths, ({ pathname }) => /^\/articles\/[^/.]+/.exec(pathname)?.[0] ?? pathname);
  return [...groups.values()].flat();
}
