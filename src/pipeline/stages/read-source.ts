import { ContentError } from '../../model/content-error.ts';
import { decode } from './decode.ts';

// A long novel has some two million characters, of three bytes each.
const LARGEST = 8_000_000;

// What cannot be read or seen: control characters, zero-width and bidirectional marks, private use, noncharacters.
const UNREADABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\p{Co}]/u;

/**
 * The text of a source file, whatever common encoding it is in, with line ends as `\n` and without a byte order mark.
 * Throws a ContentError for a file that is empty, too large, in no known encoding, without Chinese, or with characters
 * that a reader cannot see.
 */
export function readSource(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw refusal(file, 'source-empty', 'an empty file', 'put the text into it');
  if (bytes.length > LARGEST)
    throw refusal(file, 'source-too-large', `${bytes.length} bytes`, 'part it into several articles');
  const text = decode(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) throw broken(bytes, file);
  const unreadable = UNREADABLE.exec(text);
  if (unreadable) {
    const found = `the character ${nameOf(unreadable[0])}, which cannot be seen`;
    const hint = 'remove it; if there are many, this is no plain text';
    throw refusal(file, 'source-unreadable', found, hint, lineAt(text, unreadable.index));
  }
  if (!/\p{Script=Han}/u.test(text))
    throw refusal(file, 'source-no-chinese', 'no Chinese character', 'is it the right file?');
  return text;
}

/** Most files are meant to be UTF-8, so the first place that is not tells where to look. */
function broken(bytes: Uint8Array, file: string): ContentError {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const line = lineAt(lenient, lenient.indexOf('\ufffd'));
  return refusal(file, 'source-encoding', 'bytes that are no text in any of these', 'save it as UTF-8', line);
}

function refusal(file: string, rule: string, found: string, hint: string, line?: number): ContentError {
  const expected = 'a Chinese text in UTF-8, UTF-16, GB18030 or Big5';
  return new ContentError([{ file, ...(line && { line }), rule, found, expected, hint }]);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
