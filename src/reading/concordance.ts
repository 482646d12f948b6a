import type { AnnotatedArticle, Block, Sentence } from '../model/article.ts';
import { blockOf } from './article.ts';

/** A stretch of text in the line where it stands, for a list with the keyword in the middle. */
export type ConcordanceLine = {
  slug: string;
  sentence: string;
  before: string;
  keyword: string;
  after: string;
  translation?: string;
};

/** The line of `length` characters from `start` (counted in the sentence). */
export function concordanceLine(
  article: AnnotatedArticle,
  sentenceId: string,
  start: number,
  length: number,
): ConcordanceLine {
  const sentence = sentenceOf(article, sentenceId);
  const text = textOf(sentence);
  return {
    slug: article.slug,
    sentence: sentenceId,
    before: text.slice(0, start),
    keyword: text.slice(start, start + length),
    after: text.slice(start + length),
    translation: sentence.translation,
  };
}

/** Every mention of an entity in an article, each in its line. */
export function mentionLines(article: AnnotatedArticle, entity: string): ConcordanceLine[] {
  return article.blocks.flatMap((block) =>
    block.mentions
      .filter((mention) => mention.entity === entity)
      .map(({ start, end }) => {
        const { sentence, from } = sentenceAt(block, start);
        return concordanceLine(article, sentence.id, start - from, end - start);
      }),
  );
}

/** The sentence of a block in which an offset of its text lies, and where that sentence begins. */
function sentenceAt(block: Block, offset: number): { sentence: Sentence; from: number } {
  let from = 0;
  for (const sentence of block.sentences) {
    const { length } = textOf(sentence);
    if (offset < from + length) return { sentence, from };
    from += length;
  }
  throw new RangeError(`offset ${offset} lies outside ${block.id}`);
}

/** The characters of a sentence. */
export const textOf = (sentence: Sentence): string => sentence.tokens.map(({ text }) => text).join('');

function sentenceOf(article: AnnotatedArticle, id: string): Sentence {
  const sentence = blockOf(article, id).sentences.find((candidate) => candidate.id === id);
  if (!sentence) throw new RangeError(`${article.slug} has no sentence ${id}`);
  return sentence;
}
