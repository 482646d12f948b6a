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

/**
 * The table with the words that it does not convert back from their traditional form, each after a space: `批覆批复`, as 覆
 * by itself is not 复. `toTraditional` converts a text word by word where each stands on a line of its own.
 */
export function withWords(
  table: string,
  words: readonly string[],
  toTraditional: (text: string) => string,
): string {
  const meant = readVariants(table);
  const traditional = toTraditional(words.join('\n')).split('\n');
  const lost = words.flatMap((word, index) => {
    const choices = meant(traditional[index]!);
    const isFound = [...word].every((character, at) => choices[at]?.includes(character));
    return isFound || choices.length !== [...word].length ? [] : [traditional[index]! + word];
  });
  return [table, ...lost].join(' ');
}

/** The table read back: what the characters, or words, of a typed run may stand for, one after another. */
export function readVariants(table: string): (run: string) => (readonly string[])[] {
  const [characters = '', ...words] = table.split(' ');
  const meant = new Map<string, string[]>();
  const add = (from: string, to: string) => meant.set(from, [...(meant.get(from) ?? []), to]);
  for (const [pair] of characters.matchAll(/../gu)) add(...([...pair] as [string, string]));
  const simplest = (text: string) =>
    Array.from(text, (character) => meant.get(character)?.at(-1) ?? character).join('');
  const halves = words.map((word) => [word.slice(0, word.length / 2), word.slice(word.length / 2)] as const);
  for (const [from, to] of halves) meant.set(from, [simplest(from), to]);
  const units = new RegExp([...halves.map(([from]) => from), '.'].join('|'), 'gsu');
  return (run) => (run.match(units) ?? []).map((unit) => meant.get(unit) ?? [unit]);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}
