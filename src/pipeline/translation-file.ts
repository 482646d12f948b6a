/** A line of English, where it stands, and the Chinese sentence that the comment above it says it renders, if one does. */
export type EnglishLine = { text: string; line: number; of?: string };

/** The lines for one block. */
export type EnglishGroup = { kind: 'headline' | 'heading' | 'text'; lines: EnglishLine[] };

/** Stands for a sentence that is not translated yet. */
export const UNTRANSLATED = '…';

// As keyboards have it, English and Chinese ones
const ELLIPSIS = /^(\.{3,}|。{3,}|[…⋯]+)$/u;

/**
 * The groups of `translation.md`: `# ` begins a headline, `## ` a heading, other lines up to a blank one are a group.
 * Comments do not count, but one such as `<!-- p1s2 中文 -->` above a line says which sentence that line renders.
 */
export function englishGroups(text: string): EnglishGroup[] {
  const groups: EnglishGroup[] = [];
  let open = false;
  for (const { text: whole, ...place } of linesOf(text)) {
    const [, marks, heading] = /^(##?)\s+(.*)$/.exec(whole) ?? [];
    const english = heading ?? whole;
    const line = { ...place, text: ELLIPSIS.test(english) ? UNTRANSLATED : english };
    if (heading) groups.push({ kind: marks === '#' ? 'headline' : 'heading', lines: [line] });
    else if (whole && open) groups.at(-1)?.lines.push(line);
    else if (whole) groups.push({ kind: 'text', lines: [line] });
    open = whole !== '' && !heading;
  }
  return groups;
}

/** The lines of groups that say something, or stand for a sentence that is not translated yet. */
export function englishLines(groups: readonly EnglishGroup[]): EnglishLine[] {
  return groups.flatMap(({ lines }) => lines);
}

/** Whether a line is English, not only the sign that there is none yet. */
export function isEnglish({ text }: EnglishLine): boolean {
  return text !== UNTRANSLATED;
}

const SENTENCE_COMMENT = /^<!-- ([tdhp]\d+s\d+) (.*\S) -->$/;

/** The lines of a text with their numbers, without comments and without the lines that had nothing else. */
function linesOf(text: string): EnglishLine[] {
  const kept = text.replace(/<!--[\s\S]*?(-->|$)/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  let of: string | undefined;
  return text.split('\n').flatMap((whole, at) => {
    const line = kept[at]?.trim() ?? '';
    if (line === '' && whole.trim() !== '') {
      of = SENTENCE_COMMENT.exec(whole.trim())?.[2] ?? of;
      return [];
    }
    const found = { text: line, line: at + 1, ...(line && of && { of }) };
    of = undefined;
    return [found];
  });
}

/** A comment that says which sentence the line below it renders. */
export type SentenceComment = { id: string; zh: string; line: number };

/** The comments that name a sentence and have no line below them. */
export function commentsWithoutLine(text: string): SentenceComment[] {
  const found: SentenceComment[] = [];
  let open: SentenceComment | undefined;
  for (const [at, line] of `${text}\n\n`.split('\n').entries()) {
    const [, id, zh] = SENTENCE_COMMENT.exec(line.trim()) ?? [];
    if (open && (id || line.trim() === '')) found.push(open);
    if (id && zh) open = { id, zh, line: at + 1 };
    else if (!line.startsWith('<!--')) open = undefined;
  }
  return found;
}

/** The lines on which a comment begins that does not end before the next, or at all. */
export function unclosedComments(text: string): number[] {
  return [...text.matchAll(/<!--(?![\s\S]*?-->)|<!--(?=((?!-->)[\s\S])*?<!--)/g)].map(
    ({ index }) => text.slice(0, index).split('\n').length,
  );
}
