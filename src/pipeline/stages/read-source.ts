import { ContentError, type Fault } from '../../model/content-error.ts';

/**
 * The text of a source file, whatever common encoding it is in, with line ends as `\n` and without a byte order mark.
 * Throws a ContentError for an empty file, a binary one, one that no encoding fits, NUL, or a text without Chinese.
 */
export function readSource(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw refusal(file, 'source-empty', 'an empty file', 'put the text into it');
  const text = decode(bytes);
  if (text === undefined)
    throw refusal(file, 'source-encoding', 'bytes that no known encoding fits', 'save it as UTF-8');
  const control = /[\0-\x08\x0E-\x1F\x7F]/u.exec(text);
  if (control) {
    const line = text.slice(0, control.index).split('\n').length;
    throw refusal(
      file,
      'source-control',
      `the control character ${nameOf(control[0])}`,
      'is it a binary file? remove it',
      line,
    );
  }
  if (!/\p{Script=Han}/u.test(text))
    throw refusal(file, 'source-no-chinese', 'no Chinese character', 'is it the right file?');
  return text.replace(/\r\n?/g, '\n');
}

function refusal(file: string, rule: string, found: string, hint: string, line?: number): ContentError {
  const fault: Fault = {
    file,
    rule,
    found,
    expected: 'a Chinese text in UTF-8, UTF-16, GB18030 or Big5',
    hint,
  };
  return new ContentError([line === undefined ? fault : { ...fault, line }]);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A byte order mark decides; else strict UTF-8; else the strict decoding that reads most like Chinese. */
function decode(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return strictly('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return strictly('utf-16be', bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined || startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8;
  const readings = ['gb18030', 'big5', 'utf-16le', 'utf-16be'].map(
    (encoding) => strictly(encoding, bytes) ?? '',
  );
  const best = readings.reduce((a, b) => (likeness(b) > likeness(a) ? b : a));
  return likeness(best) > 0 ? best : undefined;
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** TextDecoder drops the byte order mark, and refuses lone surrogates and broken sequences when `fatal`. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// The commonest characters of modern Chinese, simplified and traditional, and its punctuation: a wrong decoding yields rare ones.
const COMMON = new Set(
  '的一是不了在人有我他这個这中大来來上国國個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡后後，。、：；“”！？',
);

/** Share of a text's non-ASCII characters that are common, from 0 to 1. */
function likeness(text: string): number {
  const characters = [...text].filter((character) => character > '\x7f');
  return characters.filter((character) => COMMON.has(character)).length / Math.max(characters.length, 1);
}
