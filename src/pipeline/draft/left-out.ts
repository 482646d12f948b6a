import { withoutMarks } from './footnote-marks.ts';

// Enough to find it by
const SHOWN = 30;

/** What is left out, with its text: `html “<script>alert(1)”`, `struck out “旧价”`. */
export function described(kind: string, whole: string): string {
  const text = withoutMarks(whole).replace(/\s+/gu, ' ').trim();
  return text ? `${kind} “${text.slice(0, SHOWN)}${text.length > SHOWN ? '…' : ''}”` : kind;
}

/** A sentence that tells what is left out, if something is. */
export const tellLeftOut = (what: ReadonlySet<string>): string[] =>
  what.size ? [`Left out: ${[...what].sort().join(', ')}.`] : [];
