import type { OutlineBlock } from '../types.ts';
import { withoutSpaces } from '../without-spaces.ts';
import type { Changes } from './changes.ts';
import { compact, outlinedSentences, type Sentence } from './last-build.ts';

/** A line of the source without its spaces, its number, and where it starts in the text without spaces. */
export type SourceLine = { text: string; line: number; at: number };

/** The lines of a source that are not blank. */
export function sourceLinesOf(source: string): SourceLine[] {
  let end = 0;
  const lines = source.split('\n').map((whole, index) => {
    const text = withoutSpaces(whole);
    const at = end;
    end += text.length;
    return { text, line: index + 1, at };
  });
  return lines.filter(({ text }) => text !== '');
}

/**
 * The new lines of a source that begin no block, though it has a block a line for the most part: each would silently join
 * the block before it. A line is new where no sentence begins in it that was there, or was much like it.
 */
export function linesWithoutBlock(
  source: string,
  outline: readonly OutlineBlock[],
  { kept, changed }: Changes,
  past: readonly Sentence[],
): SourceLine[] {
  const lines = sourceLinesOf(source);
  const starts = new Set(startsOf(outline.map(({ text }) => text)));
  if (lines.filter(({ at }) => starts.has(at)).length * 2 < lines.length) return [];
  const before = compact(past);
  const known = new Set([...kept, ...changed].map(({ now }) => now.id));
  const sentences = outlinedSentences(outline);
  const begun = startsOf(sentences.map(({ zh }) => zh)).filter((_, at) => known.has(sentences[at]!.id));
  return lines.filter(
    ({ text, at }) =>
      !starts.has(at) &&
      !before.includes(text) &&
      !begun.some((start) => start >= at && start < at + text.length),
  );
}

/** Where each of some texts starts when they are put together without spaces. */
export function startsOf(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => (end += withoutSpaces(text).length) - withoutSpaces(text).length);
}
