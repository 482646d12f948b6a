import type { APIRoute } from 'astro';
import { annotationsOf, listOwnArticles } from '../../../content.ts';
import { alignmentOf } from '../../../reading/alignment.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = ({ params }) =>
  Response.json(alignmentOf(annotationsOf(params.slug)));
