import type { APIRoute } from 'astro';
import { editionOf, listOwnArticles } from '../../../content.ts';
import { vocabularyTsv } from '../../../reading/vocabulary-tsv.ts';

export async function getStaticPaths() {
  const articles = await listOwnArticles();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  new Response(vocabularyTsv(await editionOf(params.slug)), {
    headers: { 'content-type': 'text/tab-separated-values; charset=utf-8' },
  });
