import { existsSync } from 'node:fs';
import { annotationsFile, readAnnotations } from '../../annotations.ts';
import { writtenText } from '../../language/written.ts';
import type { Block } from '../../model/article.ts';
import type { OutlineBlock } from '../types.ts';
import { withoutSpaces } from '../without-spaces.ts';

/** A sentence and its address; `en` is its translation, if it has one. */
export type Sentence = { id: string; block: string; zh: string; en?: string };

/** The blocks of an article as it was last built, when its text, translation and notes fitted each other; undefined where it never was. */
export function lastBuild(content: string, slug: string): Block[] | undefined {
  const file = annotationsFile(content, slug);
  if (!existsSync(file)) return undefined;
  try {
    return readAnnotations(file).blocks;
  } catch {
    // A generated file that cannot be read is written anew; it only says nothing of the past
    return undefined;
  }
}

/** The sentences of an article as it was built. */
export function builtSentences(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(({ id: block, sentences }) =>
    sentences.map(({ id, tokens, translation }) => ({
      id,
      block,
      zh: writtenText({ tokens }),
      ...(translation !== undefined && { en: translation }),
    })),
  );
}

/** The sentences of a text as it is now. */
export function outlinedSentences(blocks: readonly OutlineBlock[]): Sentence[] {
  return blocks.flatMap(({ id: block, text, sentences }) =>
    sentences.map(({ id, start, end }) => ({ id, block, zh: text.slice(start, end) })),
  );
}

/** Sentences put together, without their spaces. */
export const compact = (sentences: readonly Sentence[]): string =>
  withoutSpaces(sentences.map(({ zh }) => zh).join(''));
