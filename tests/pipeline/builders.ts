import type { Block, DictionaryEntry, Token } from '../../src/model/article.ts';
import { ContentError, type Fault } from '../../src/model/content-error.ts';
import type { Dictionary } from '../../src/language/dictionary.ts';
import type { Segmenter } from '../../src/language/segmenter.ts';
import { tokenOf } from '../../src/pipeline/stages/tokenize.ts';
import type { CutBlock } from '../../src/pipeline/types.ts';

/** A block from words parted by spaces, a sentence on each line: `北约 说 。`. An underscore stands for a gap. */
export function cutBlock(id: string, ...sentences: string[]): CutBlock {
  const cut = sentences.map((words, at) => ({
    id: `${id}s${at + 1}`,
    tokens: words.split(' ').map((word) => tokenOf(word.replace('_', ' '), 'source')),
  }));
  const text = cut.flatMap(({ tokens }) => tokens.map((token) => token.text)).join('');
  return { id, kind: 'paragraph', text, sentences: cut };
}

/** The same as the segmenter cuts it. */
export function guessed(words: string): CutBlock {
  const given = cutBlock('p1', words);
  const sentences = given.sentences.map(({ id, tokens }) => ({
    id,
    tokens: tokens.map((token) => ({ ...token, cut: 'jieba' as const })),
  }));
  return { ...given, sentences };
}

/** A block from words that are given, with no name marked. */
export function block(id: string, ...sentences: string[]): Block {
  return { ...cutBlock(id, ...sentences), mentions: [] };
}

/** All tokens of blocks, in order. */
export function tokensOf(blocks: readonly CutBlock[]): Token[] {
  return blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
}

/** The words of blocks as a line, for comparison. */
export function wordsOf(blocks: readonly CutBlock[]): string {
  return tokensOf(blocks)
    .map(({ text }) => text)
    .join(' ');
}

/** A segmenter that cuts into characters and knows the tags it is given. */
export function segmenterOf(tags: Record<string, Token['pos']> = {}): Segmenter {
  return {
    version: '0',
    prepare: () => undefined,
    cut: (text) => [...text],
    partOfSpeech: (word) => tags[word],
    band: () => 5,
  };
}

/** A dictionary of the entries it is given. */
export function dictionaryOf(entries: Record<string, Omit<DictionaryEntry, 'traditional'>[]>): Dictionary {
  const lookup = (word: string) => (entries[word] ?? []).map((entry) => ({ traditional: word, ...entry }));
  return { release: '2000-01-01', lookup };
}

/** A segmenter and a dictionary that know what they are given. */
export const toolsOf = (
  ...[tags, entries = {}]: [Record<string, Token['pos']>, Parameters<typeof dictionaryOf>[0]?]
) => ({
  segmenter: segmenterOf(tags),
  dictionary: dictionaryOf(entries),
});

/** The faults that a call throws as a ContentError; fails where it throws none. */
export function faultsOf(call: () => unknown): readonly Fault[] {
  try {
    call();
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  throw new Error('no ContentError was thrown');
}

/** A value with a place in a file. */
export function at<T extends object>(line: number, value: T): T & { file: string; line: number } {
  return { ...value, file: 'file.yaml', line };
}
