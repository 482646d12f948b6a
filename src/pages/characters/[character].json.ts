import type { APIRoute } from 'astro';
import { siteIndex } from '../../content.ts';
import { strokesOf } from '../../language/strokes.ts';
import type { StrokeData } from '../../model/character.ts';
import { partOf } from '../../share.ts';
import { share } from '../../site.ts';

/** A file for each character of the site's words that has been drawn. */
export async function getStaticPaths() {
  const { sharing } = await siteIndex();
  return partOf([...sharing.keys()], share)
    .map((character) => ({ params: { character }, props: { strokes: strokesOf(character) } }))
    .filter(({ props }) => props.strokes);
}

export const GET: APIRoute<{ strokes: StrokeData }> = ({ props }) => Response.json(props.strokes);
