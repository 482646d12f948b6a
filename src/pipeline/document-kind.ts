// How files of word processors and of print begin, in latin1
const KINDS: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['{\\rtf', 'an RTF file'],
  ['PK\x03\x04', 'a packed file, as those of Word, Pages and e-books are'],
  ['\xd0\xcf\x11\xe0', 'a file of an old Word'],
];

/** What a file is that holds a text in another form than its characters; undefined for any other. */
export function documentKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.slice(0, 8));
  return KINDS.find(([mark]) => start.startsWith(mark))?.[1];
}
