import type { Range } from '../model/article.ts';
import type { HanText, LatinText } from './article-text.ts';
import { asSpelled, findEnglish, findHan, findPinyin, type Hit } from './find-hits.ts';
import type { Leaf, Want } from './query.ts';
import { englishOf, syllablesOf, type EnglishField, type SpokenSyllable } from './streams.ts';
import { fold, type Folded } from './tokens.ts';

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

  /** The number of the token in a block that a stretch covers, no more and no less; -1 where there is none. */
  tokenAt(block: number, { start, end }: Range): number {
    let at = 0;
    const { tokens } = this.han.blocks[block]!;
    return tokens.findIndex((length) => (at += length) === end && at - length === start);
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
