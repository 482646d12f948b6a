/** A stretch of a text: a word with its reading as it is written over it, or what stands between words. */
export type Part = { text: string; reading?: string };

// Punctuation as pinyin has it; any other mark stays.
const western: Record<string, string> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '－': '–',
};
const opening = /^[“‘《〈「『（(]$/u;
/** Nothing parts these from what follows. */
const holding = /[“‘《〈「『(–·]$/u;
const pieces = /[\p{L}\p{N}]+(?:[.:,-][\p{L}\p{N}]+)*|\S/gu;

/** A sentence or name in readings: words parted by spaces, punctuation set as in Latin script, its first letter a capital. */
export function readingLine(parts: readonly Part[]): string {
  let line = '';
  for (const { text, reading } of parts) {
    for (const piece of reading ? [reading] : (text.match(pieces) ?? [])) {
      const isApart = reading !== undefined || /^[\p{L}\p{N}]/u.test(piece) || opening.test(piece);
      line += (isApart && line && !holding.test(line) ? ' ' : '') + (western[piece] ?? piece);
    }
  }
  return line.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('en'));
}
