import type { APIRoute } from 'astro';
import { editionOf } from '../../content.ts';
import { vocabularyPackage } from '../../takeaway/vocabulary-deck.ts';

export { ownArticlePaths as getStaticPaths } from '../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  new Response(await vocabularyPackage(await editionOf(params.slug)), {
    headers: { 'content-type': 'application/apkg' },
  });
