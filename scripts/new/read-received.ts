import { readFileSync, statSync } from 'node:fs';
import { ContentError } from '../../src/model/content-error.ts';
import type { Received } from '../../src/pipeline/draft/receive.ts';

// As much as readSource takes; a saved page is mostly markup, but seldom of that size.
const LARGEST = 8_000_000;

/** Reads the file to draft from. Throws a ContentError where there is none, or one too large to be an article. */
export function readReceived(file: string): Received {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw refusal(file, 'file-missing', found ? 'no plain file' : 'no such file', 'check the path');
  if (found.size > LARGEST)
    throw refusal(file, 'source-too-large', `${found.size} bytes`, 'part it into several articles');
  return { file, bytes: readFileSync(file) };
}

function refusal(file: string, rule: string, found: string, hint: string): ContentError {
  const expected = `a text, Markdown or saved HTML file of at most ${LARGEST} bytes`;
  return new ContentError([{ file, rule, found, expected, hint }]);
}
