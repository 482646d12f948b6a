import type { Fault } from '../../model/content-error.ts';
import { fault } from '../fault.ts';
import { englishGroups, englishLines } from '../translation-file.ts';
import type { TextFile } from '../types.ts';

// Signs that close around words, as emphasis or code: not those of 3*4*5, snake_case, a * b, f*** or *1, nor where a
// text quotes a program
const SET_APART =
  /(?<![\p{L}\p{N}*_`])(\*{1,3}|_{1,3}|`+)(?![\s*_`])([^*_`${}<>]+)(?<!\s)\1(?![\p{L}\p{N}*_`])/gu;

/** Markdown in a translation, which is plain text: readers would see the signs as they stand. */
export function markupFaults({ file, text }: TextFile): Fault[] {
  return englishLines(englishGroups(text)).flatMap(({ text: english, line }) => {
    const all = [...english.matchAll(SET_APART)];
    const found = all.find(([, , inside = '']) => /\p{L}/u.test(inside))?.[0];
    if (found === undefined) return [];
    const hint =
      'leave the signs out, or set the words in quotation marks; a page would show the signs as they stand';
    return [fault({ file, line }, 'translation-markup', found, 'plain text, no Markdown', hint)];
  });
}
