/**
 * Characters that stand for others in search: `導导歐欧…`, each traditional (or variant) character before the simplified
 * one that it is converted to. Only what converts to one of `characters` is listed.
 * `toSimplified` converts a text character by character where each stands on a line of its own.
 */
export function variantTable(
  characters: ReadonlySet<string>,
  toSimplified: (text: string) => string,
): string {
  const all = [...range(0x3400, 0x4dbf), ...range(0x4e00, 0x9fef)];
  const simplified = toSimplified(all.join('\n')).split('\n');
  return all
    .flatMap((from, index) => {
      const to = simplified[index]!;
      if (from === to || !characters.has(to)) return [];
      return characters.has(from) ? [from + from, from + to] : [from + to];
    })
    .join('');
}

/** The table read back: the characters that a typed one may stand for. */
export function readVariants(table: string): (character: string) => readonly string[] {
  const meant = new Map<string, string[]>();
  for (const [pair] of table.matchAll(/../gu)) {
    const [from, to] = [...pair] as [string, string];
    meant.set(from, [...(meant.get(from) ?? []), to]);
  }
  return (character) => meant.get(character) ?? [character];
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}
