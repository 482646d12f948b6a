import type { APIRoute } from 'astro';
import { editionOf, listOwnArticles, patternsById } from '../../../content.ts';
import { patternNotesOf } from '../../../reading/pattern-notes.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  Response.json(patternNotesOf((await editionOf(params.slug)).article, await patternsById()));
