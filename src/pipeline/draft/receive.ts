import type { ScriptConverter } from '../../language/converter.ts';
import { ContentError } from '../../model/content-error.ts';
import { decode, type Decoded } from '../stages/decode.ts';
import { readSource } from '../stages/read-source.ts';
import { htmlLines } from './html-lines.ts';
import { markdownLines } from './markdown-lines.ts';
import { plainLines } from './plain-lines.ts';
import type { Extracted, Line } from './types.ts';

/** A file as received. */
export type Received = { file: string; bytes: Uint8Array };

/** What becomes `source.txt`, its lines, and the file as received where that is another one. */
export type DraftSource = Extracted & {
  bytes: Uint8Array;
  text: string;
  original?: { name: string; bytes: Uint8Array };
};

/**
 * Reads a text of any kind by its name's ending, or by its first characters: a plain text stays byte for byte, of HTML
 * and Markdown the text is taken out. With `simplify` traditional characters are converted by OpenCC.
 * Throws a ContentError for what `readSource` refuses and for a page without an article.
 */
export function receive(received: Received, simplify: boolean, converter: ScriptConverter): DraftSource {
  const kind = kindOf(received);
  const decoded = decode(received.bytes);
  // What cannot be decoded is refused by readSource, which can say where
  const text =
    decoded && kind !== 'txt'
      ? decoded.text.replace(/\r\n?/g, '\n')
      : readSource(received.bytes, received.file);
  const extracted = extract(text, kind, received.file);
  const done = [encodingNote(decoded!), ...extracted.done];
  if (kind === 'txt' && !simplify) return { ...received, text, ...extracted, done };
  const lines = simplify ? simplified(extracted.lines, converter) : extracted.lines;
  const bytes = new TextEncoder().encode(lines.map(({ text }) => `${text}\n`).join(''));
  const converted = simplify ? ['The text was converted to simplified characters by OpenCC.'] : [];
  return {
    ...extracted,
    lines,
    bytes,
    text: readSource(bytes, received.file),
    original: { name: `original.${kind}`, bytes: received.bytes },
    done: [...done, ...converted],
  };
}

/** The encoding of a file, in a sentence; a wrong guess is seen by who knows which it is. */
function encodingNote({ encoding, isGuess }: Decoded): string {
  return isGuess
    ? `Its encoding is taken to be ${encoding}: a guess, by its characters; if they are wrong, save it as UTF-8.`
    : `Its encoding is ${encoding}.`;
}

type Kind = 'txt' | 'html' | 'md';

function kindOf({ file, bytes }: Received): Kind {
  if (/\.x?html?$/i.test(file)) return 'html';
  if (/\.(md|markdown)$/i.test(file)) return 'md';
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 200)).replaceAll('\0', '');
  return /^[^<]{0,10}<(!doctype html|html)\b/i.test(start) ? 'html' : 'txt';
}

function extract(text: string, kind: Kind, file: string): Extracted {
  if (kind === 'txt') return plainLines(text);
  const found = kind === 'html' ? htmlLines(text) : markdownLines(text);
  if (found?.lines.some(({ text: line }) => /\p{Script=Han}/u.test(line))) return found;
  throw noArticle(file);
}

function simplified(lines: readonly Line[], { toSimplified }: ScriptConverter): Line[] {
  return lines.map(({ footnotes, ...line }) => ({
    ...line,
    text: toSimplified(line.text),
    ...(footnotes && { footnotes: footnotes.map((one) => ({ ...one, text: toSimplified(one.text) })) }),
  }));
}

const noArticle = (file: string): ContentError =>
  new ContentError([
    {
      file,
      rule: 'source-no-article',
      found: 'no Chinese article in its markup',
      expected: 'a saved web page or Markdown file with a Chinese text',
      hint: 'save the page whole, or copy its text into a .txt file',
    },
  ]);
