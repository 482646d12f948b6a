// Words that say nothing of a meaning by themselves.
const EMPTY = new Set(
  'a an the to of in on at for by with as from and or be is are was were been being do does it its that this sb sth one etc esp'.split(
    ' ',
  ),
);

/** The content words of an English text, in lower case. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []).filter((word) => !EMPTY.has(word));
}

/**
 * Whether two English words are forms of one: the same but for an ending (`hope`, `hoped`; `cooperate`, `cooperation`).
 * They share all but the last letters of the shorter, and at least four, or are equal; so `part` is not `parliament`.
 */
export function sameWord(a: string, b: string): boolean {
  // Most pairs fail here, and there are very many
  if (a[0] !== b[0]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  const stem = Math.max(4, short.length - (short.length > 6 ? 2 : 1));
  return short.length >= 4 && long.length - stem <= 5 && long.startsWith(short.slice(0, stem));
}

/** How much of a synonym's content words stand among others, from 0 to 1; the very word counts more than a form of it. */
export function overlap(content: readonly string[], words: readonly string[]): number {
  const found = content.map((word) =>
    words.includes(word) ? 1 : words.some((other) => sameWord(word, other)) ? 0.3 : 0,
  );
  return found.reduce<number>((sum, value) => sum + value, 0) / Math.max(content.length, 1);
}
