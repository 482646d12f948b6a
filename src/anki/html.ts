const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const characters: Record<string, string> = {
  ...Object.fromEntries(Object.entries(entities).map(([character, entity]) => [entity, character])),
  '&apos;': "'",
  '&nbsp;': ' ',
};

/** A text as Anki's fields want it, which are markup parted by a control character. */
export const html = (value: string): string =>
  value.replace(/\p{Cc}+/gu, ' ').replace(/[&<>"]/g, (character) => entities[character]!);

/** A sentence with its word marked, as a field; `start` is -1 where it is not known. */
export function markedSentence(sentence: string, word: string, start: number): string {
  if (start < 0) return html(sentence);
  const parts = [sentence.slice(0, start), word, sentence.slice(start + word.length)].map(html);
  return `${parts[0]}<b>${parts[1]}</b>${parts[2]}`;
}

/** The text of such a field; lines become one. */
export const plain = (value: string): string =>
  value
    .replace(/<(?:br|\/?div|\/?p|\/?li)\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>|\[sound:[^\]]*\]/g, '')
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});|&[a-z]+;/gi, (entity, code?: string) =>
      code ? characterOf(Number(code.replace(/^x/i, '0x'))) : (characters[entity] ?? entity),
    )
    .trim();

/** The character of a number; a sign in the place of one where there is none, as browsers have it. */
const characterOf = (code: number): string => String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd);
