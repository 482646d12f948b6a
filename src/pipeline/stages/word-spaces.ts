import type { GivenText } from '../types.ts';

/** Chinese characters, and the marks that are set as wide as one. */
export const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff5e“”‘’…—]/u;

// No word of a segmented text is longer; in a text without word spaces a run between two marks soon is.
const LONGEST_GIVEN_WORD = 16;

/**
 * Takes the word-separating spaces out of a text and keeps them as borders. In a segmented text one space parts two
 * words, and a run of more is a gap of the text itself, kept as one space; in other texts every gap is kept as one.
 * A line end beside Chinese is no gap: lines are wrapped, or end a block.
 */
export function takeWordSpaces(text: string): GivenText {
  const segmented = isSegmented(text);
  const borders = new Set<number>();
  let plain = '';
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/gu)) {
    if (/\S/u.test(part)) plain += part;
    else if (isGap(part, segmented, text.slice(index - 1, index) + text.charAt(index + part.length)))
      plain += ' ';
    borders.add(plain.length);
  }
  return { text: plain, borders: segmented ? [...borders] : undefined };
}

/** Whether single spaces part Chinese characters throughout: a quarter of all neighbours, and no run too long for a word. */
function isSegmented(text: string): boolean {
  const parted = text.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0;
  const joined = text.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
  const tooLong = new RegExp(`\\p{Script=Han}{${LONGEST_GIVEN_WORD + 1}}`, 'u');
  return parted > 0 && parted * 4 >= parted + joined && !tooLong.test(text);
}

function isGap(space: string, segmented: boolean, around: string): boolean {
  if (/[\n\r]/u.test(space)) return around.length === 2 && !CHINESE.test(around);
  return !segmented || space !== ' ';
}
