import { z } from 'astro/zod';

/**
 * How a character is written, in the format of hanzi-writer: `strokes` are the outlines of its strokes as SVG paths, in
 * writing order. What else the file has is for the drawing alone and passes as it is.
 */
export const strokeData = z.looseObject({ strokes: z.array(z.string().min(1)).min(1) });
export type StrokeData = z.infer<typeof strokeData>;

/** A reading that a character has in a word, and what it means by itself; no meaning where the dictionary has none. */
export type CharacterUse = { reading: string; meaning?: string };

/**
 * A character of a word. `strokes` counts them, absent where nobody has drawn the character; `components` are the
 * characters it is made of, none where it is not made of others.
 */
export type WordCharacter = {
  character: string;
  uses: CharacterUse[];
  strokes?: number;
  components: string[];
};
