// A breve is what many keyboards offer for the third tone.
const marks = new Map(
  [...'\u0304\u0301\u030c\u0306\u0300'].map((mark, index) => [mark, [1, 2, 3, 3, 4][index]!]),
);

/** The tone, 1 to 4, that a combining mark stands for. */
export const toneOfMark = (character: string): number | undefined => marks.get(character);

/** Pinyin with its marks parted from the letters, in lower case; `v` for ü, but u after j, q, x and y, where ü has no dots. */
export function partMarks(pinyin: string): string {
  const parted = pinyin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u(\p{M}*)\u0308(\p{M}*)|u:/gu, 'v$1$2');
  return parted.replace(/(?<=[jqxy])v/g, 'u');
}

/** The letters of a syllable: `'ān` → `an`, `nǚ` → `nv`. */
export const toLetters = (syllable: string): string => partMarks(syllable).replace(/[^a-z]/g, '');

/** The tone of a syllable with its mark, 5 where it has none. */
export function toneOf(syllable: string): number {
  return [...partMarks(syllable)].map(toneOfMark).find((tone) => tone !== undefined) ?? 5;
}
