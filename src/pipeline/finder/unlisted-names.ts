import { wordsOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';
import { looksForeign, SURNAMES } from './lists.ts';
import type { FinderTools } from './pieces.ts';
import type { Named } from './types.ts';

/**
 * Names of a common surname and two more characters that stand more than once in a text and that no list has, 赵一鸣; their
 * last two are no word, as those of 高精度 are.
 */
export function findUnlistedNames(
  blocks: readonly CutBlock[],
  { dictionary, segmenter }: FinderTools,
): Map<string, Named> {
  const isUnlisted = (text: string) =>
    text.length === 3 &&
    SURNAMES.has(text.charAt(0)) &&
    !looksForeign(text) &&
    segmenter.partOfSpeech(text) === undefined &&
    [text, text.slice(1)].every((known) => dictionary.lookup(known).length === 0);
  const texts = wordsOf(blocks).map(({ token }) => token.text);
  const again = texts.filter((text, at) => isUnlisted(text) && texts.indexOf(text) < at);
  const reason = 'a surname and two more characters, more than once, in no list';
  return new Map(again.map((text) => [text, { kind: 'person', reason }]));
}
