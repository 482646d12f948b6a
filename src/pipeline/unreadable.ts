// Control characters but tab and line ends, line separators, characters of format (zero-width, bidirectional, soft
// hyphens, tags), noncharacters and lone surrogates. A joiner within an emoji is none; characters of private use and of
// planes 2 and 3 are text, though a reader may have no font for them.
const UNREADABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\p{Cs}\p{Noncharacter_Code_Point}]|(?!\u200d)\p{Cf}|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/u;

/** The first character of a text that a reader cannot see, and that could make it other than it looks: its name and offset. */
export function unreadableIn(text: string): { name: string; index: number } | undefined {
  const found = UNREADABLE.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { name: `the character U+${code}, which cannot be seen`, index: found.index };
}

/** The line of an offset in a text, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The line of the first bytes that are not UTF-8. */
export function brokenLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder().decode(bytes);
  return lineAt(lenient, lenient.indexOf('\ufffd'));
}

/**
 * Where a text or a key within a value has such a character, as paths. In quotes YAML can name one by an escape (`"\\0"`),
 * though the file has none. Values that hold themselves are walked once.
 */
export function unreadablePaths(
  value: unknown,
  path: PropertyKey[] = [],
  seen = new Set<unknown>(),
): PropertyKey[][] {
  if (typeof value === 'string') return unreadableIn(value) ? [path] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return unreadableIn(key) ? [place] : unreadablePaths(inner, place, seen);
  });
}
