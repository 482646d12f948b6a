import type { ScriptConverter } from '../../language/converter.ts';

/** How many of a text's Chinese characters are traditional forms, which are written otherwise in simplified script. */
export function countTraditional(
  text: string,
  { toSimplified }: ScriptConverter,
): { traditional: number; all: number } {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const simplified = characters.map((character) => toSimplified(character));
  return {
    traditional: characters.filter((character, at) => character !== simplified[at]).length,
    all: characters.length,
  };
}

// Simplified texts have a few traditional forms (乾, 著, 於 in names); of a traditional text about a third.
const LEAST_SHARE = 0.1;

/** Whether a text is in traditional script. */
export function isTraditional(text: string, converter: ScriptConverter): boolean {
  const { traditional, all } = countTraditional(text, converter);
  return traditional > all * LEAST_SHARE;
}
