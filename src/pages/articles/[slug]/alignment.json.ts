import type { APIRoute } from 'astro';
import { editionOf, listOwnArticles } from '../../../content.ts';
import { alignmentOf } from '../../../reading/alignment.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  Response.json(alignmentOf((await editionOf(params.slug)).article));
