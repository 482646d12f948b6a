import type { APIRoute } from 'astro';
import { editionOf, patternsById } from '../../../content.ts';
import { patternNotesOf } from '../../../reading/pattern-notes.ts';

export { ownArticlePaths as getStaticPaths } from '../../../content.ts';

export const GET: APIRoute<never, { slug: string }> = async ({ params }) =>
  Response.json(patternNotesOf((await editionOf(params.slug)).article, await patternsById()));
