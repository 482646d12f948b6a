import { readFileSync } from 'node:fs';
import { loadLanguage, type Language } from '../../src/language/load-language.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { sentenceRanges } from '../../src/pipeline/stages/sentences.ts';
import { tokenize } from '../../src/pipeline/stages/tokenize.ts';
import type { CutBlock } from '../../src/pipeline/types.ts';

const KINDS: Record<string, EntityKind> = {
  p: 'person',
  l: 'place',
  o: 'organisation',
  t: 'treaty',
  w: 'weapon',
  e: 'event',
};

/** A text whose names stand in brackets (`[l:法国]总统[p:马克龙]说`): the bare text, and the names as spans of it. */
export type Marked = { text: string; names: { start: number; end: number; kind: EntityKind }[] };

/** Reads that notation. */
export function marked(line: string): Marked {
  const names: Marked['names'] = [];
  let text = '';
  for (const [part, letter, name] of line.matchAll(/\[(\w):([^\]]*)\]|[^[]+/gu)) {
    if (letter && name)
      names.push({ start: text.length, end: text.length + name.length, kind: KINDS[letter]! });
    text += name ?? part;
  }
  return { text, names };
}

/** The marked sentences of a fixture, a line each. */
export function markedLines(file: string): Marked[] {
  const lines = readFileSync(`tests/fixtures/finder/${file}`, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(marked);
}

let language: Language | undefined;

/** The real language tools, loaded once. */
export const tools = (): Language => (language ??= loadLanguage());

/** Texts as blocks p1, p2 …, cut by nodejieba; or in words parted by spaces, where a text has any. */
export function blocksOf(texts: readonly string[]): CutBlock[] {
  const outline = texts.map((spaced, at) => {
    const words = spaced.split(' ');
    const text = words.join('');
    const ends = words.map((_, index) => words.slice(0, index + 1).join('').length);
    const sentences = sentenceRanges(text).map((range, index) => ({
      id: `p${at + 1}s${index + 1}`,
      ...range,
    }));
    const borders = words.length > 1 ? ends.slice(0, -1) : undefined;
    return { id: `p${at + 1}`, kind: 'paragraph' as const, text, borders, sentences };
  });
  return tokenize(outline, tools().segmenter);
}
