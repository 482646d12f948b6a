import type { APIRoute } from 'astro';
import { entitiesById, listArticles, patternsById, siteIndex } from '../content.ts';
import { loadConverter } from '../language/converter.ts';
import { scriptTable } from '../language/script-table.ts';
import { site } from '../site.ts';

/** What it takes to write the Chinese of the site in traditional characters; words as their dictionary has them. */
export const GET: APIRoute = async () => {
  const { toTraditional } = loadConverter();
  const texts = [...interfaceTexts(), ...(await publishedTexts())];
  const words = [...(await siteIndex()).words.values()];
  return Response.json(
    scriptTable([
      ...texts.map((text): [string, string] => [text, toTraditional(text)]),
      ...words.map(({ word }): [string, string] => [word.headword, word.traditional]),
    ]),
  );
};

/** Whatever stands in the sources of the interface: the table takes the runs of Chinese in it. */
const interfaceTexts = (): string[] =>
  Object.values(
    import.meta.glob<string>(
      ['./**/*.astro', '../components/*.astro', '../i18n/*.ts', '../search/*labels.ts'],
      {
        eager: true,
        import: 'default',
        query: '?raw',
      },
    ),
  );

async function publishedTexts(): Promise<string[]> {
  const [articles, entities, patterns] = [await listArticles(), await entitiesById(), await patternsById()];
  return [
    site.name.zh,
    site.tagline.zh,
    ...articles.flatMap(({ data }) => [data.title.zh, data.publisher.zh]),
    ...[...entities.values()].flatMap(({ name, links }) => [name.zh, ...links.map(({ role }) => role.zh)]),
    ...[...patterns.values()].flatMap(({ name, formula, example }) => [name, formula, example.zh]),
  ];
}
