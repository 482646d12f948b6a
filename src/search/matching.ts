import type { HanText, LatinText } from './article-text.ts';
import type { PinyinQuery } from './pinyin-query.ts';
import type { Leaf, Want } from './query.ts';
import type { Range } from './ranges.ts';
import {
  englishOf,
  syllablesOf,
  type EnglishField,
  type EnglishPlace,
  type SpokenSyllable,
} from './streams.ts';
import { fold, spelling, stem, type Folded } from './tokens.ts';

/** Where a block has what was asked for. Offsets count UTF-16 units of the block's text or of the named English. */
export type Hit = Range & ({ in: 'han' | 'pinyin' } | EnglishPlace);

/** An article that can be searched; `latin` is there when a query needs it. What is made of a block is kept. */
export class SearchableArticle {
  readonly han: HanText;
  latin: LatinText | undefined;
  readonly #folded: Folded[] = [];
  readonly #starts: Map<number, number>[] = [];
  readonly #syllables: SpokenSyllable[][] = [];
  readonly #english: EnglishField[][] = [];

  constructor(han: HanText) {
    this.han = han;
  }

  /** All hits of a want in a block; nothing where the block does not have all that is wanted. */
  match(want: Want, block: number): Hit[] | undefined {
    if ('all' in want) {
      const hits: Hit[] = [];
      for (const part of want.all) {
        const found = this.match(part, block);
        if (!found) return undefined;
        hits.push(...found);
      }
      return hits;
    }
    const found =
      'any' in want ? want.any.flatMap((part) => this.match(part, block) ?? []) : this.#find(want, block);
    return found.length > 0 ? found : undefined;
  }

  /** The number of the token in a block that a stretch covers, no more and no less. */
  tokenAt(block: number, { start, end }: Range): number | undefined {
    const { tokens } = this.han.blocks[block]!;
    const number = (this.#starts[block] ??= startsOf(tokens)).get(start);
    return number !== undefined && start + tokens[number]! === end ? number : undefined;
  }

  #find(leaf: Leaf, block: number): Hit[] {
    if ('pinyin' in leaf)
      return findPinyin((this.#syllables[block] ??= syllablesOf(this.latin!, block)), leaf.pinyin);
    if ('han' in leaf) {
      const folded = (this.#folded[block] ??= fold(this.han.blocks[block]!.text));
      return asSpelled(findHan(folded, leaf.han), this.han.blocks[block]!.text, leaf);
    }
    const fields = (this.#english[block] ??= englishOf(this.han, this.latin!, block));
    return fields.flatMap((field) =>
      asSpelled(findEnglish(field, leaf.english, leaf.exact), field.text, leaf),
    );
  }
}

/** The numbers of tokens of some lengths by where they start. */
function startsOf(lengths: readonly number[]): Map<number, number> {
  let start = 0;
  return new Map(
    lengths.map((length, number) => {
      const entry = [start, number] as const;
      start += length;
      return entry;
    }),
  );
}

/** The hits that have the accents which were typed, if any were. */
function asSpelled(hits: Hit[], text: string, { spelled }: { spelled?: string | undefined }): Hit[] {
  if (spelled === undefined) return hits;
  return hits.filter(({ start, end }) => spelling(text.slice(start, end)) === spelled);
}

function findHan({ text, starts, ends }: Folded, wanted: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    hits.push({ in: 'han', start: starts[at]!, end: ends[at + wanted.length - 1]! });
  }
  return hits;
}

function findPinyin(syllables: readonly SpokenSyllable[], query: PinyinQuery): Hit[] {
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

function findEnglish({ words, hit }: EnglishField, wanted: readonly string[], exact: boolean): Hit[] {
  const form = exact ? (word: string) => word : stem;
  const forms = wanted.map(form);
  const hits: Hit[] = [];
  for (const [index, { start }] of words.entries()) {
    const inRow = words.slice(index, index + forms.length);
    if (forms.every((wanted, offset) => inRow[offset] && form(inRow[offset].word) === wanted))
      hits.push({ ...hit, start, end: inRow.at(-1)!.end });
  }
  return hits;
}

/** Whether a want can only be answered with readings and English at hand. */
export function needsLatin(want: Want): boolean {
  if ('all' in want) return want.all.some(needsLatin);
  if ('any' in want) return want.any.some(needsLatin);
  return !('han' in want);
}
