import type { APIRoute } from 'astro';
import { editionOf } from '../../../content.ts';
import { alignmentOf } from '../../../reading/alignment.ts';

export { ownArticlePaths as getStaticPaths } from '../../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  Response.json(alignmentOf((await editionOf(params.slug)).article));
