/**
 * The entries of a word list by the first character of their word, each from its word on; '' where none begins with it.
 * `list` is UTF-8, `between` what stands between an entry and the next one's word. To decode and take apart all of a
 * large list is most of a second's work, to note where the entries of each character stand a tenth of that.
 */
export function byFirstCharacter(list: Buffer, between: string): (first: string) => string {
  const groups = [...groupsOf(list, Buffer.from(between))];
  const places = new Map<string, number[]>();
  for (const [at, { first }] of groups.entries()) places.set(first, [...(places.get(first) ?? []), at]);
  const entriesOf = (at: number) => list.toString('utf8', groups[at]?.start, groups[at + 1]?.start);
  return (first) => (places.get(first) ?? []).map(entriesOf).join('');
}

/** Where the neighbouring entries start whose words begin with one character. */
function* groupsOf(list: Buffer, between: Buffer): Generator<{ first: string; start: number }> {
  let last = -1;
  for (let start = 0; start < list.length;) {
    const length = lengthOf(list[start]!);
    const first = list.readUIntBE(start, length);
    if (first !== last) yield { first: list.toString('utf8', start, start + length), start };
    last = first;
    const end = list.indexOf(between, start);
    start = end < 0 ? list.length : end + between.length;
  }
}

/** How many bytes a UTF-8 character has, by its first one. */
const lengthOf = (byte: number): number => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);
