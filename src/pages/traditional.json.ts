import type { APIRoute } from 'astro';
import { entitiesById, listArticles, patternsById, siteIndex } from '../content.ts';
import { offlineStrings } from '../i18n/offline.ts';
import { strings } from '../i18n/strings.ts';
import { takeawayStrings } from '../i18n/takeaway.ts';
import { loadConverter } from '../language/converter.ts';
import { traditionalTable } from '../language/traditional-table.ts';
import type { Bilingual } from '../model/text.ts';
import { formLabels } from '../search/form-labels.ts';
import { labels } from '../search/labels.ts';
import { site } from '../site.ts';

/** What it takes to write the Chinese of the site in traditional characters; words as their dictionary has them. */
export const GET: APIRoute = async () => {
  const { toTraditional } = loadConverter();
  const texts = [...interfaceTexts(), ...(await publishedTexts())];
  const words = [...(await siteIndex()).words.values()];
  return Response.json(
    traditionalTable([
      ...texts.map((text): [string, string] => [text, toTraditional(text)]),
      ...words.map(({ word }): [string, string] => [word.headword, word.traditional]),
    ]),
  );
};

const interfaceTexts = (): string[] =>
  [strings, offlineStrings, takeawayStrings, labels, formLabels].flatMap((labels) =>
    Object.values<Bilingual>(labels).map(({ zh }) => zh),
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
