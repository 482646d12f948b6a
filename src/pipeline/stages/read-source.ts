import { ContentError } from '../../model/content-error.ts';
import { documentKind } from '../document-kind.ts';
import { brokenLine, lineAt, unreadableIn } from '../unreadable.ts';
import { decode } from './decode.ts';

const SAVE_AS_TEXT = 'open it and save it as plain text in UTF-8, or copy its text into a .txt file';

/**
 * The text of a source file, whatever common encoding it is in, with line ends as `\n` and without a byte order mark.
 * Throws a ContentError for a file that is empty, a document of a word processor, in no known encoding, without Chinese, or
 * with characters that a reader cannot see.
 */
export function readSource(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw refusal(file, 'source-empty', 'an empty file', 'put the text into it');
  const document = documentKind(bytes);
  if (document) throw refusal(file, 'source-document', document, SAVE_AS_TEXT);
  const text = decode(bytes)?.text.replace(/\r\n?/g, '\n');
  if (text === undefined) {
    const [found, hint] = ['bytes that are not text in any of these', 'save it as UTF-8'];
    // Most files are meant to be UTF-8, so the first place that is not tells where to look
    throw refusal(file, 'source-encoding', found, hint, brokenLine(bytes));
  }
  const unreadable = unreadableIn(text);
  if (unreadable) {
    const hint = 'remove it; if there are many, this is not plain text';
    throw refusal(file, 'source-unreadable', unreadable.name, hint, lineAt(text, unreadable.index));
  }
  if (!/\p{Script=Han}/u.test(text))
    throw refusal(file, 'source-no-chinese', 'no Chinese character', 'is it the right file?');
  return text;
}

function refusal(file: string, rule: string, found: string, hint: string, line?: number): ContentError {
  const expected = 'a Chinese text in UTF-8, UTF-16, GB18030 or Big5';
  return new ContentError([{ file, ...(line && { line }), rule, found, expected, hint }]);
}
