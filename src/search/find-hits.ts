import type { Range } from '../model/article.ts';
import type { PinyinQuery } from './pinyin-query.ts';
import type { EnglishField, EnglishPlace, SpokenSyllable } from './streams.ts';
import { oneSpelling } from './one-spelling.ts';
import { spelling, stem, type Folded } from './tokens.ts';

/** Where a block has what was asked for. Offsets count UTF-16 units of the block's text or of the named English. */
export type Hit = Range & ({ in: 'han' | 'pinyin' } | EnglishPlace);

/** The hits that have the accents which were typed, if any were. */
export function asSpelled(hits: Hit[], text: string, { spelled }: { spelled?: string | undefined }): Hit[] {
  if (spelled === undefined) return hits;
  return hits.filter(({ start, end }) => spelling(text.slice(start, end)) === spelled);
}

/** All places of a folded run of characters, overlapping ones too. */
export function findHan({ text, starts, ends }: Folded, wanted: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    hits.push({ in: 'han', start: starts[at]!, end: ends[at + wanted.length - 1]! });
  }
  return hits;
}

/** All places where the syllables that are spoken can be what was typed. */
export function findPinyin(syllables: readonly SpokenSyllable[], query: PinyinQuery): Hit[] {
  const hits: Hit[] = [];
  for (const [index, { start }] of syllables.entries()) {
    const last = lastSyllable(syllables, index, query);
    if (last) hits.push({ in: 'pinyin', start, end: last.end });
  }
  return hits;
}

/** The syllable with which typed pinyin ends, if it is spoken from `index` on. */
function lastSyllable(
  syllables: readonly SpokenSyllable[],
  index: number,
  { letters, borders, tones }: PinyinQuery,
): SpokenSyllable | undefined {
  let at = 0;
  for (let next = index; ; next += 1) {
    const syllable = syllables[next];
    if (!syllable || (at > 0 && !syllable.joined) || !letters.startsWith(syllable.letters, at))
      return undefined;
    const end = at + syllable.letters.length;
    let asked = 0;
    for (; at < end; at += 1) {
      if (tones.has(at) && (tones.get(at) !== syllable.tone || (asked += 1) > 1)) return undefined;
      if (at + 1 < end && borders.has(at + 1)) return undefined;
    }
    if (end === letters.length) return syllable;
  }
}

/** All places of some words in a row: as they are, in either spelling, if `exact`, else by their stems. */
export function findEnglish(field: EnglishField, wanted: readonly string[], exact: boolean): Hit[] {
  const { words, hit, whole } = field;
  const form = exact ? oneSpelling : stem;
  const forms = wanted.map(form);
  const hits: Hit[] = [];
  for (const [index, { start }] of words.entries()) {
    const inRow = words.slice(index, index + forms.length);
    const end = inRow.at(-1)!.end;
    if (
      forms.every((wanted, offset) => inRow[offset] && form(inRow[offset].word) === wanted) &&
      (!whole || 2 * (end - start) > field.text.length)
    )
      hits.push({ ...hit, start, end });
  }
  return hits;
}
