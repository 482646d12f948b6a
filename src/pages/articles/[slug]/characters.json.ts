import type { APIRoute } from 'astro';
import { editionOf, listOwnArticles } from '../../../content.ts';
import { characterNotesOf } from '../../../reading/character-notes.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  Response.json(characterNotesOf(await editionOf(params.slug)));
