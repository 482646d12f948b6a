import type { APIRoute } from 'astro';
import { editionOf, listOwnArticles } from '../../../content.ts';
import { alignmentOf } from '../../../reading/alignment.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) => {
  const { article } = await editionOf(params.slug);
  return Response.json(alignmentOf(article));
};
