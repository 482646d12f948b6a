import { isEnglish, type EnglishLine } from '../translation-file.ts';
import { withoutSpaces } from '../without-spaces.ts';

/** A sentence of the text and its address. */
type Sentence = { id: string; zh: string };

/**
 * The line of each sentence by the comments above the lines, where these hold the whole text: then the text is the one
 * that the file was laid out for, and only parted otherwise. Sentences that were parted or joined have no line; undefined
 * where that would take away English, or where comments and text differ.
 */
export function linesByComment(
  sentences: readonly Sentence[],
  lines: readonly EnglishLine[],
): Map<string, EnglishLine> | undefined {
  const said = lines.map(({ of }) => of ?? '');
  const zh = sentences.map((sentence) => sentence.zh);
  if (said.includes('') || withoutSpaces(said.join('')) !== withoutSpaces(zh.join(''))) return undefined;
  const spans = spansOf(said);
  const bySpan = new Map(lines.map((line, at) => [spans[at], line]));
  const pairs = spansOf(zh).flatMap((span, at) => {
    const line = bySpan.get(span);
    return line ? [[sentences[at]!.id, line] as const] : [];
  });
  const paired = new Set(pairs.map(([, line]) => line));
  return lines.some((line) => isEnglish(line) && !paired.has(line)) ? undefined : new Map(pairs);
}

/** Where each of some texts stands when they are put together without spaces, as keys: `0-6`, `6-9`. */
function spansOf(texts: readonly string[]): string[] {
  let end = 0;
  return texts.map((text) => `${end}-${(end += withoutSpaces(text).length)}`);
}
