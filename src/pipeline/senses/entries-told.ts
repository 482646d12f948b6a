import type { Dictionary } from '../../language/dictionary.ts';
import type { DictionaryEntry, Token } from '../../model/article.ts';
import { describeEntry } from './describe-sense.ts';

// `erhua variant of 一點|一点[yi1 dian3]`, `see 開金|开金[kai1 jin1]`
const POINTER = /^(?:see|(?:[A-Za-z]+ )*variant of) (?:\p{Script=Han}+\|)?(\p{Script=Han}+)\[/u;

type Written = Pick<Token, 'text' | 'written'>;

/** A word's entries; of one that is written in traditional characters those for them, if there are any: 麵 is no face. */
export function entriesWritten(
  { text, written }: Written,
  { lookup }: Pick<Dictionary, 'lookup'>,
): DictionaryEntry[] {
  const entries = lookup(text);
  const own = written ? entries.filter(({ traditional }) => traditional === written) : [];
  return own.length > 0 ? own : entries;
}

/**
 * Those entries; where none of them tells a meaning but one points to another word, as every twentieth headword of
 * CC-CEDICT does, that word's: 玩儿 is 玩.
 */
export function entriesTold(token: Written, dictionary: Pick<Dictionary, 'lookup'>): DictionaryEntry[] {
  const entries = entriesWritten(token, dictionary);
  if (entries.some((entry) => describeEntry(entry).length > 0)) return entries;
  const other = entries.flatMap(({ senses }) => senses.flatMap((sense) => POINTER.exec(sense)?.[1] ?? []))[0];
  return other ? dictionary.lookup(other) : entries;
}
