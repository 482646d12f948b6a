import type { Dictionary } from '../../language/dictionary.ts';
import { withJoints } from '../../language/joints.ts';
import type { Block } from '../../model/article.ts';
import { mapWords } from '../tokens.ts';

/** Writes the readings of long words apart or with a hyphen, as the standard spells them. */
export function joinSyllables(blocks: readonly Block[], dictionary: Dictionary): Block[] {
  const isWord = (text: string) => dictionary.lookup(text).length > 0;
  return mapWords(blocks, (token) =>
    token.reading ? { ...token, reading: withJoints(token.text, token.reading, token.pos, isWord) } : token,
  );
}
