import type { APIRoute } from 'astro';
import { articleOf, listArticles } from '../../content.ts';
import { shareImage, shareLetters } from '../../takeaway/share-image.ts';

/** The letters of all pictures, so that their fonts are cut once. */
const letters = shareLetters((await listArticles()).map(({ data }) => data));

export { ownArticlePaths as getStaticPaths } from '../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  new Response(await shareImage(await articleOf(params.slug), letters), {
    headers: { 'content-type': 'image/png' },
  });
