import { existsSync, readFileSync, statSync } from 'node:fs';
import { ContentError } from '../model/content-error.ts';
import { decodeUtf8 } from './stages/decode.ts';
import type { TextFile } from './types.ts';
import { brokenLine, lineAt, unreadableIn } from './unreadable.ts';

// A long novel has some two million characters, of three bytes each.
const LARGEST = 8_000_000;

/** The bytes of a file. Throws a ContentError where there is no plain file, or one larger than a text can be. */
export function readBytes(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw refusal(file, 'file-missing', found ? 'not a file' : 'no such file', 'a file', 'check the path');
  if (found.size > LARGEST) {
    const hint = 'split a text into several articles; save a page without its pictures';
    throw refusal(file, 'file-too-large', `${found.size} bytes`, `at most ${LARGEST} bytes`, hint);
  }
  return readFileSync(file);
}

/** A file that people write in UTF-8; an absent one is empty. Throws a ContentError for bytes and characters that are no text. */
export function readText(file: string): TextFile {
  if (!existsSync(file)) return { file, text: '' };
  const bytes = readBytes(file);
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const found = 'bytes that are not UTF-8';
    throw refusal(file, 'text-encoding', found, 'UTF-8', 'save it as UTF-8', brokenLine(bytes));
  }
  const unreadable = unreadableIn(text);
  if (!unreadable) return { file, text };
  const expected = 'characters that a reader can see';
  throw refusal(
    file,
    'text-unreadable',
    unreadable.name,
    expected,
    'remove it',
    lineAt(text, unreadable.index),
  );
}

function refusal(
  file: string,
  rule: string,
  found: string,
  expected: string,
  hint: string,
  line?: number,
): ContentError {
  return new ContentError([{ file, ...(line && { line }), rule, found, expected, hint }]);
}
