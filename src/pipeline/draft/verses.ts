import { withoutMarks } from './footnote-marks.ts';
import { joinWrapped } from './visible.ts';

/** A line end that stays one, as markup says. */
export const BREAK = '\u2028';

// Prose that an editor wraps has longer lines, and few of them end with a mark.
const LONGEST_VERSE = 16;

const isVerse = (line: string): boolean => line.length <= LONGEST_VERSE && /[，。！？；：、…—]$/u.test(line);

/** The lines of a paragraph of Markdown: at breaks, and where all its lines are short and end as verses do. */
export function versesOf(text: string): string[] {
  return text.split(BREAK).flatMap((part) => {
    const lines = part.trim().split(/\s*\n\s*/u);
    return lines.every((line) => isVerse(withoutMarks(line))) ? lines : [joinWrapped(part)];
  });
}

/** A text of which no line end shall stay. */
export const onOneLine = (text: string): string => joinWrapped(text).replaceAll(BREAK, ' ');
