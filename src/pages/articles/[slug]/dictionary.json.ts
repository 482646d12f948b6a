import type { APIRoute } from 'astro';
import { editionOf } from '../../../content.ts';
import { dictionaryNotesOf } from '../../../reading/glossary.ts';

export { ownArticlePaths as getStaticPaths } from '../../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  Response.json(dictionaryNotesOf(await editionOf(params.slug)));
