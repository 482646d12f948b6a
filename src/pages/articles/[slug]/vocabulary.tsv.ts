import type { APIRoute } from 'astro';
import { editionOf } from '../../../content.ts';
import { vocabularyTsv } from '../../../reading/vocabulary-tsv.ts';

export { ownArticlePaths as getStaticPaths } from '../../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  new Response(vocabularyTsv(await editionOf(params.slug)), {
    headers: { 'content-type': 'text/tab-separated-values; charset=utf-8' },
  });
