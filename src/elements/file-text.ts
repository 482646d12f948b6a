/** The text of a file by its bytes, GB18030 among them, in which spreadsheets in China save; throws where they are no text. */
export function textOf(bytes: ArrayBuffer): string {
  const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return decode('utf-16le');
  try {
    return decode('utf-8');
  } catch {
    return decode('gb18030');
  }
}
