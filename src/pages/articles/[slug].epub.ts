import type { APIRoute } from 'astro';
import { editionOf } from '../../content.ts';
import { epub } from '../../takeaway/epub.ts';

export { ownArticlePaths as getStaticPaths } from '../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  new Response(epub(await editionOf(params.slug)), { headers: { 'content-type': 'application/epub+zip' } });
