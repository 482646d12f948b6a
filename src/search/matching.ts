import type { HanText, LatinText } from './article-text.ts';
import type { PinyinQuery } from './pinyin-query.ts';
import type { Leaf, Want } from './query.ts';
import { englishOf, syllablesOf, type EnglishField, type SpokenSyllable } from './streams.ts';
import { fold, stem, type Folded } from './tokens.ts';

/** Where a block has what was asked for. Offsets count UTF-16 units of the block's text or of the named English. */
export type Hit = { start: number; end: number } & (
  | { in: 'han' | 'pinyin' }
  | { in: 'translation'; sentence: number }
  | { in: 'gloss'; word: number }
  | { in: 'name'; name: number }
);

/** An article that can be searched; `latin` is there when a query needs it. What is made of a block is kept. */
export class SearchableArticle {
  readonly han: HanText;
  latin: LatinText | undefined;
  readonly #folded: Folded[] = [];
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

  #find(leaf: Leaf, block: number): Hit[] {
    if ('han' in leaf) return findHan((this.#folded[block] ??= fold(this.han.blocks[block]!.text)), leaf.han);
    if ('pinyin' in leaf)
      return findPinyin((this.#syllables[block] ??= syllablesOf(this.latin!, block)), leaf.pinyin);
    const fields = (this.#english[block] ??= englishOf(this.han, this.latin!, block));
    return fields.flatMap((field) => findEnglish(field, leaf.english, leaf.exact));
  }
}

function findHan({ text, starts, ends }: Folded, wanted: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    hits.push({ in: 'han', start: starts[at]!, end: ends[at + wanted.length - 1]! });
  }
  return hits;
}

function findPinyin(syllables: readonly SpokenSyllable[], query: PinyinQuery): Hit[] {
  return syllables.flatMap((first, index): Hit[] => {
    const last = lastSyllable(syllables, index, query);
    return last ? [{ in: 'pinyin', start: first.start, end: last.end }] : [];
  });
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
    const within = [...borders].some((border) => border > at && border < end);
    const asked = [...tones].filter(([letter]) => letter >= at && letter < end);
    if (within || asked.length > 1 || asked.some(([, tone]) => tone !== syllable.tone)) return undefined;
    if (end === letters.length) return syllable;
    at = end;
  }
}

function findEnglish(field: EnglishField, wanted: readonly string[], exact: boolean): Hit[] {
  const same = exact ? (a: string, b: string) => a === b : (a: string, b: string) => stem(a) === stem(b);
  const { words } = field;
  return words.flatMap((first, index): Hit[] => {
    if (!wanted.every((word, offset) => words[index + offset] && same(words[index + offset]!.word, word)))
      return [];
    const place = { start: first.start, end: words[index + wanted.length - 1]!.end };
    if (field.kind === 'translation') return [{ in: 'translation', sentence: field.sentence, ...place }];
    if (field.kind === 'gloss') return [{ in: 'gloss', word: field.word, ...place }];
    return [{ in: 'name', name: field.name, ...place }];
  });
}

/** Whether a want can only be answered with readings and English at hand. */
export function needsLatin(want: Want): boolean {
  if ('all' in want) return want.all.some(needsLatin);
  if ('any' in want) return want.any.some(needsLatin);
  return !('han' in want);
}
