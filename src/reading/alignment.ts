import type { AnnotatedArticle, Sentence } from '../model/article.ts';

/** A word of a sentence and its English, in UTF-16 units: its start and length, then start and end of each stretch. */
export type AlignedWord = [start: number, length: number, english: number[]];

/** By sentence, its words that have English. Arrays, since keys would outweigh what they hold. */
export type Alignment = Record<string, AlignedWord[]>;

/** The words of an article and their English, for the pages to light. */
export function alignmentOf({ blocks }: AnnotatedArticle): Alignment {
  const sentences = blocks.flatMap((block) => block.sentences);
  return Object.fromEntries(sentences.map((sentence) => [sentence.id, alignedWords(sentence)]));
}

function alignedWords({ tokens }: Sentence): AlignedWord[] {
  let start = 0;
  return tokens.flatMap(({ text, english = [] }): AlignedWord[] => {
    const at = start;
    start += text.length;
    return english.length ? [[at, text.length, english.flatMap((range) => [range.start, range.end])]] : [];
  });
}
