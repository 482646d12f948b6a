import type { APIRoute } from 'astro';
import { editionOf, listOwnArticles } from '../../../content.ts';
import { dictionaryNotesOf } from '../../../reading/glossary.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) => {
  const { article } = await editionOf(params.slug);
  return Response.json(dictionaryNotesOf(article));
};
