import type { APIRoute } from 'astro';
import { editionOf, listOwnArticles } from '../../content.ts';
import { vocabularyPackage } from '../../takeaway/vocabulary-deck.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  new Response(await vocabularyPackage(await editionOf(params.slug)), {
    headers: { 'content-type': 'application/apkg' },
  });
