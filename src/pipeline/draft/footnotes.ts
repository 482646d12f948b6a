import type { OutlineBlock } from '../types.ts';
import { withoutSpaces } from '../without-spaces.ts';
import { marksIn, withoutMarks } from './footnote-marks.ts';
import { described } from './left-out.ts';
import type { OpenedBlock } from './openings.ts';
import type { Footnote, Line } from './types.ts';

/** Gives each line the footnotes that it calls first, in the place of their marks; what is called nowhere is left out. */
export function takeFootnotes(
  lines: readonly Line[],
  texts: readonly string[],
): { lines: readonly Line[]; leftOut: string[] } {
  if (texts.length === 0) return { lines, leftOut: [] };
  const left = new Map(texts.entries().filter(([, text]) => text !== ''));
  const taken = lines.map((line) => {
    const footnotes = marksIn(line.text).flatMap(({ number, index }) => {
      const text = left.get(number);
      left.delete(number);
      const before = withoutSpaces(withoutMarks(line.text.slice(0, index)));
      return text === undefined ? [] : [{ text, behind: before.length }];
    });
    return { ...line, text: withoutMarks(line.text), ...(footnotes.length && { footnotes }) };
  });
  return { lines: taken, leftOut: [...left.values()].map((text) => described('footnote', text)) };
}

/** The footnotes of lines by the ids of the blocks in which they are called. */
export function footnotesByBlock(
  lines: readonly Line[],
  blocks: readonly OpenedBlock[],
  outline: readonly OutlineBlock[],
): Map<string, Footnote[]> {
  const found = new Map<string, Footnote[]>();
  let start = 0;
  for (const { text, footnotes = [] } of lines) {
    for (const footnote of footnotes) {
      const place = start + Math.max(footnote.behind - 1, 0);
      const { id } = outline[blocks.findLastIndex((block) => block.place <= place)]!;
      found.set(id, [...(found.get(id) ?? []), footnote]);
    }
    start += withoutSpaces(text).length;
  }
  return found;
}
