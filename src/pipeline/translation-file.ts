/** A line of English, where it stands, and the Chinese sentence that the comment above it says it renders, if one does. */
export type EnglishLine = { text: string; line: number; of?: string };

/** The lines for one block. */
export type EnglishGroup = { kind: 'headline' | 'heading' | 'text'; lines: EnglishLine[] };

/** Stands for a sentence that is not translated yet. */
export const UNTRANSLATED = '…';

/**
 * The groups of `translation.md`: `# ` begins a headline, `## ` a heading, other lines up to a blank one are a group.
 * Comments do not count, but one such as `<!-- p1s2 中文 -->` above a line says which sentence that line renders.
 */
export function englishGroups(text: string): EnglishGroup[] {
  const groups: EnglishGroup[] = [];
  let open = false;
  for (const { text: whole, ...place } of linesOf(text)) {
    const [, marks, heading] = /^(##?)\s+(.*)$/.exec(whole) ?? [];
    const line = { ...place, text: heading ?? whole };
    if (heading) groups.push({ kind: marks === '#' ? 'headline' : 'heading', lines: [line] });
    else if (whole && open) groups.at(-1)?.lines.push(line);
    else if (whole) groups.push({ kind: 'text', lines: [line] });
    open = whole !== '' && !heading;
  }
  return groups;
}

const SENTENCE_COMMENT = /^<!-- [tdhp]\d+s\d+ (.*\S) -->$/;

/** The lines of a text with their numbers, without comments and without the lines that had nothing else. */
function linesOf(text: string): EnglishLine[] {
  const kept = text.replace(/<!--[\s\S]*?(-->|$)/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  let of: string | undefined;
  return text.split('\n').flatMap((whole, at) => {
    const line = kept[at]?.trim() ?? '';
    if (line === '' && whole.trim() !== '') {
      of = SENTENCE_COMMENT.exec(whole.trim())?.[1] ?? of;
      return [];
    }
    const found = { text: line, line: at + 1, ...(line && of && { of }) };
    of = undefined;
    return [found];
  });
}

/** Whether two texts are the same but for their spaces, which a comment may have where the sentence has none. */
export function sameText(one: string, other: string): boolean {
  return one.replace(/\s+/gu, '') === other.replace(/\s+/gu, '');
}
