import type { Dictionary } from '../../language/dictionary.ts';
import type { DictionaryEntry } from '../../model/article.ts';
import { describeEntry } from './describe-sense.ts';

// `erhua variant of 一點|一点[yi1 dian3]`, `see 開金|开金[kai1 jin1]`
const POINTER = /^(?:see|(?:[A-Za-z]+ )*variant of) (?:\p{Script=Han}+\|)?(\p{Script=Han}+)\[/u;

/**
 * A word's entries; where none of them tells a meaning but one points to another word, as every twentieth headword of
 * CC-CEDICT does, that word's: 玩儿 is 玩.
 */
export function entriesTold(text: string, { lookup }: Pick<Dictionary, 'lookup'>): DictionaryEntry[] {
  const entries = lookup(text);
  if (entries.some((entry) => describeEntry(entry).length > 0)) return entries;
  const other = entries.flatMap(({ senses }) => senses.flatMap((sense) => POINTER.exec(sense)?.[1] ?? []))[0];
  return other ? lookup(other) : entries;
}
