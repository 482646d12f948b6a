import type { APIRoute } from 'astro';
import { editionOf } from '../../../content.ts';
import { characterNotesOf } from '../../../reading/character-notes.ts';

export { ownArticlePaths as getStaticPaths } from '../../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  Response.json(characterNotesOf(await editionOf(params.slug)));
