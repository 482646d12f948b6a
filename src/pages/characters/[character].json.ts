import type { APIRoute } from 'astro';
import { siteDictionary } from '../../content.ts';
import { strokesOf } from '../../language/strokes.ts';
import type { StrokeData } from '../../model/character.ts';
import { wordsByCharacter } from '../../reading/word-page.ts';

/** A file for each character of the site's words that has been drawn. */
export async function getStaticPaths() {
  const characters = wordsByCharacter(await siteDictionary()).keys();
  return [...characters]
    .map((character) => ({ params: { character }, props: { strokes: strokesOf(character) } }))
    .filter(({ props }) => props.strokes);
}

export const GET: APIRoute<{ strokes: StrokeData }> = ({ props }) => Response.json(props.strokes);
