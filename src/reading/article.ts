import type { AnnotatedArticle, Block } from '../model/article.ts';

/** Chinese in simplified or in traditional characters, as pages mark it. */
export type Language = 'zh-Hans' | 'zh-Hant';

/** The language in which an article is written. */
export const languageOf = ({ script }: Pick<AnnotatedArticle, 'script'>): Language =>
  script === 'traditional' ? 'zh-Hant' : 'zh-Hans';

/** The id of the block that an address lies in: `p7s2` → `p7`. */
export const blockIdOf = (address: string): string => address.replace(/s.*/, '');

/** The block that an address (`p7` or `p7s2`) lies in; throws where the article has none. */
export function blockOf(article: AnnotatedArticle, address: string): Block {
  const id = blockIdOf(address);
  const block = article.blocks.find((candidate) => candidate.id === id);
  if (!block) throw new RangeError(`${article.slug} has no block ${address}`);
  return block;
}

/**
 * A paragraph with what stands before it and belongs to no other: headline, dateline, heading; and, with the last, what
 * stands after it, such as who wrote the text.
 */
export type Passage = { paragraph: Block; opening: Block[]; closing: Block[] };

/** The article cut into passages, so that each block of an article that has paragraphs stands in exactly one. */
export function passages(article: AnnotatedArticle): Passage[] {
  const result: Passage[] = [];
  let opening: Block[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') opening.push(block);
    else {
      result.push({ paragraph: block, opening, closing: [] });
      opening = [];
    }
  }
  result.at(-1)?.closing.push(...opening);
  return result;
}

/** A heading, absent for what precedes the first, and its paragraphs. */
export type Section = { heading?: Block; paragraphs: Block[] };

/** The sections of an article, in order. */
export function sections(article: AnnotatedArticle): Section[] {
  const result: Section[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'heading') result.push({ heading: block, paragraphs: [] });
    if (block.kind !== 'paragraph') continue;
    if (result.length === 0) result.push({ paragraphs: [] });
    result.at(-1)!.paragraphs.push(block);
  }
  return result;
}

/** Whether a text has a translation or is to have one. */
export const isForTranslation = ({ translation }: Pick<AnnotatedArticle, 'translation'>): boolean =>
  translation !== 'none';

/** The English of a block, its sentences joined; absent where a sentence has none. */
export function translationOf(block: Block): string | undefined {
  const lines = block.sentences.map(({ translation }) => translation);
  return lines.every((line) => line !== undefined) ? lines.join(' ') : undefined;
}
