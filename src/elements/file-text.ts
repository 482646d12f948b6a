/** What a file can be written in whose bytes begin with no mark of UTF-16: spreadsheets in China save in GB18030. */
const unmarked = ['utf-8', 'gb18030'];

/** The text of a file by its bytes; throws where they are no text. */
export function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : unmarked.find((name) => isIn(name, bytes));
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function isIn(encoding: string, bytes: ArrayBuffer): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
