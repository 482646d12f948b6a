/** A text, its encoding, and whether that is only guessed, by the characters that it gives. */
export type Decoded = { text: string; encoding: Encoding; isGuess: boolean };

type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'Big5';

/**
 * Decodes a text in UTF-8, UTF-16, GB18030 or Big5; undefined where none fits. A byte order mark decides; else strict
 * UTF-8 if it holds; else the strict encoding in which the text has the most frequent characters.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return strictly('UTF-16LE', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return strictly('UTF-16BE', bytes);
  return strictly('UTF-8', bytes) ?? likeliest(bytes);
}

function likeliest(bytes: Uint8Array): Decoded | undefined {
  const frequent = frequentCharacters();
  const [best] = (['GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE'] as const)
    .flatMap((encoding) => strictly(encoding, bytes) ?? [])
    .map((decoded) => ({ decoded, share: shareOf(frequent, decoded.text) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share > LEAST_SHARE ? { ...best.decoded, isGuess: true } : undefined;
}

// In the right encoding nearly every character of a plain text is frequent; in a wrong one, about half are.
const LEAST_SHARE = 0.75;

/** The share of frequent characters among a text's that are not ASCII; control characters count against it. */
function shareOf(frequent: ReadonlySet<string>, text: string): number {
  const telling = [...text].filter((character) => !/[\t\n\r\x20-\x7e]/.test(character));
  return telling.filter((character) => frequent.has(character)).length / Math.max(telling.length, 1);
}

/**
 * The characters that the national standards list as frequent: GB 2312 has its marks in rows 1 to 9 and its first level
 * in rows 16 to 55, Big5 from A140 to A3BF and from A440 to C67E.
 */
function frequentCharacters(): Set<string> {
  return new Set([
    ...rows('gb18030', 0xa1, 0xa9),
    ...rows('gb18030', 0xb0, 0xd7),
    ...rows('big5', 0xa1, 0xc6),
  ]);
}

/** All characters of a two-byte encoding whose lead bytes lie in a range; pairs that mean nothing become U+FFFD and go. */
function rows(encoding: string, from: number, to: number): string[] {
  const leads = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const trails = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => 0xa1 + at);
  if (encoding === 'big5') trails.push(...Array.from({ length: 0x7e - 0x40 + 1 }, (_, at) => 0x40 + at));
  const pairs = leads.flatMap((lead) => trails.flatMap((trail) => [lead, trail]));
  return [...new TextDecoder(encoding).decode(Uint8Array.from(pairs))].filter(
    (character) => character > '\x7f' && character !== '\ufffd',
  );
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Decodes a text in UTF-8, without its byte order mark; undefined where the bytes are something else. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => strictly('UTF-8', bytes)?.text;

/** TextDecoder drops the byte order mark, and refuses broken sequences and lone surrogates when `fatal`. */
function strictly(encoding: Encoding, bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, isGuess: false };
  } catch {
    return undefined;
  }
}
