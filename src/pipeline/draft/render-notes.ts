import type { Footnote } from './types.ts';

/** `notes.md` of a draft: the footnotes of the text as notes to their blocks, each with where it is from; undefined where there are none. */
export function renderNotes(footnotes: ReadonlyMap<string, readonly Footnote[]>): string | undefined {
  if (footnotes.size === 0) return undefined;
  return [...footnotes]
    .map(([id, own]) => [
      `## ${id}\n`,
      ...own.map(({ text }) => `*Footnote of the source:* ${plain(text)}\n`),
    ])
    .flat()
    .join('\n');
}

/** A text as Markdown that is that text and no markup; it does not begin a line. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<&]/g, '\\$&');
