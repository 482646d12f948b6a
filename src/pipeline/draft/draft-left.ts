import { join } from 'node:path';
import { readText } from '../read-file.ts';

/** What is left of a draft: the lines of article.yaml that mark guesses, and the names that nobody has confirmed. */
export type DraftLeft = { guesses: number[]; names: string[] };

/** Reads what is left of the draft in the source folder of an article; files that are absent have nothing left. */
export function draftLeftIn(folder: string): DraftLeft {
  const lines = readText(join(folder, 'article.yaml')).text.split('\n');
  const names = readText(join(folder, 'names-to-confirm.yaml')).text;
  return {
    guesses: lines.flatMap((line, at) => (/^\s*# guess:/.test(line) ? [at + 1] : [])),
    names: [...names.matchAll(/^\s+zh: (.+)$/gm)].map(([, name = '']) => name),
  };
}
