import type { ScriptConverter } from './converter.ts';

/** How many of a text's Chinese characters are traditional forms, which are written otherwise in simplified script. */
export function countTraditional(
  text: string,
  { hasSimplified }: Pick<ScriptConverter, 'hasSimplified'>,
): { traditional: number; all: number } {
  const characters = hanIn(text);
  return { traditional: characters.filter(hasSimplified).length, all: characters.length };
}

// Simplified texts have a few traditional forms (乾, 著, 於 in names); of a traditional text about a third. The same holds
// of simplified forms in a traditional text (后, 里, 台).
const LEAST_SHARE = 0.1;

/** Whether a text is in traditional script. */
export function isTraditional(text: string, converter: ScriptConverter): boolean {
  // Most texts are simplified, and for these nothing need be loaded that only traditional ones need
  if (isSimplified(text, converter)) return false;
  const { traditional, all } = countTraditional(text, converter);
  return traditional > all * LEAST_SHARE;
}

function isSimplified(text: string, { hasTraditional }: ScriptConverter): boolean {
  const characters = hanIn(text);
  return characters.filter(hasTraditional).length > characters.length * LEAST_SHARE;
}

const hanIn = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/**
 * A text in simplified characters, each in the place of the one that it stands for, so that offsets hold in both. Spaces
 * do not part a phrase; a rare character whose simplified form is longer in UTF-16 stays.
 */
export function simplifiedInPlace(
  text: string,
  { toSimplified }: Pick<ScriptConverter, 'toSimplified'>,
): string {
  const simplified = [...toSimplified(text.replace(/\s/gu, ''))];
  let at = 0;
  return text.replace(/\S/gu, (character) => {
    const simple = simplified[at++]!;
    return simple.length === character.length ? simple : character;
  });
}
