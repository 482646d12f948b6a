import { toMarks } from '../language/pinyin.ts';
import { writtenBlock } from '../language/written.ts';
import type { AnnotatedArticle, Block, Token } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Bilingual } from '../model/text.ts';
import { beyondLevels } from './bundle.ts';

/** The Chinese of an article as the browser reads it to find the paragraphs and cut the excerpts. */
export type HanText = { slug: string; title: Bilingual; names: SearchName[]; blocks: HanBlock[] };

export type HanBlock = {
  id: string;
  text: string;
  /** The text as it is written, which may be in traditional characters; it is searched in simplified ones. */
  written: string;
  /** Where each sentence ends in `text`. */
  sentences: number[];
  /** Length of each token. */
  tokens: number[];
  /** Index of the heading that the block stands under, among the article's blocks. */
  section?: number;
  /** Start, end, and index among the article's names. */
  mentions: [start: number, end: number, name: number][];
  level: number;
};

export type SearchName = Pick<Entity, 'id' | 'kind'> & Bilingual;

/** The reading and the English of an article, loaded for queries in Latin letters. */
export type LatinText = { words: Word[]; blocks: LatinBlock[] };

/**
 * A word of the article, with pinyin and gloss; a mark or number has neither. In the pinyin, `|` parts syllables: `Xī|'ān`.
 * `meant` is how much of the gloss is searched, where that is not all.
 */
export type Word = [text: string, pinyin?: string, gloss?: string, meant?: number];

/** By sentence: its tokens as indexes of `words`, and its translation (empty where there is none). */
export type LatinBlock = { tokens: number[]; english: string }[];

/** What search needs of an article, in the two files it is published in. Throws where an entity is missing. */
export function toTexts(
  article: AnnotatedArticle,
  entities: ReadonlyMap<string, Entity>,
): [HanText, LatinText] {
  return [hanText(article, entities), latinText(article)];
}

function hanText(article: AnnotatedArticle, entities: ReadonlyMap<string, Entity>): HanText {
  const ids = [...new Set(article.blocks.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))];
  const levels = new Map(article.words.map(({ headword, level }) => [headword, level ?? beyondLevels]));
  let section: number | undefined;
  const blocks = article.blocks.map((block, index): HanBlock => {
    if (block.kind === 'heading') section = index;
    const mentions = block.mentions.map(({ start, end, entity }): [number, number, number] => [
      start,
      end,
      ids.indexOf(entity),
    ]);
    return {
      id: block.id,
      text: block.text,
      written: writtenBlock(block),
      sentences: sentenceEnds(block),
      tokens: block.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text.length)),
      section,
      mentions,
      level: levelOf(block, levels),
    };
  });
  return { slug: article.slug, title: article.title, names: ids.map((id) => nameOf(id, entities)), blocks };
}

function nameOf(id: string, entities: ReadonlyMap<string, Entity>): SearchName {
  const entity = entities.get(id);
  if (!entity) throw new RangeError(`the article mentions ${id}, which entities.yaml lacks`);
  return { id, kind: entity.kind, ...entity.name };
}

function sentenceEnds({ sentences }: Block): number[] {
  let end = 0;
  return sentences.map(({ tokens }) => (end += tokens.reduce((length, { text }) => length + text.length, 0)));
}

/** The HSK 2.0 level that covers two thirds of a block's words, names left out; `beyondLevels` where none does. */
function levelOf(block: Block, levels: ReadonlyMap<string, number>): number {
  const words = block.sentences
    .flatMap(({ tokens }) => tokens)
    .filter((token) => token.kind === 'word' && token.pos !== 'name');
  const sorted = words.map(({ text }) => levels.get(text) ?? beyondLevels).sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * 2) / 3) - 1] ?? beyondLevels;
}

function latinText(article: AnnotatedArticle): LatinText {
  const words: Word[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (token: Token): number => {
    const word = wordOf(token);
    const key = JSON.stringify(word);
    if (!numbers.has(key)) numbers.set(key, words.push(word) - 1);
    return numbers.get(key)!;
  };
  const blocks = article.blocks.map(({ sentences }) =>
    sentences.map(({ tokens, translation }) => ({
      tokens: tokens.map(numberOf),
      english: translation ?? '',
    })),
  );
  return { words, blocks };
}

function wordOf({ text, reading, gloss = '', pos }: Token): Word {
  if (!reading) return [text];
  const meaning = pos === 'particle' ? '' : gloss.replace(usage, '');
  const said = spell(reading);
  return meaning === gloss ? [text, said, gloss] : [text, said, gloss, meaning.length];
}

/** What a gloss says of how a word is used: who asks for “time” does not mean `in, at: marks place or time`. */
const usage = /: .*| \([^()]*\)$/;

/** A numbered reading with its tone marks and with the joints that pinyin is written with, syllables parted by `|`. */
function spell(reading: string): string {
  const syllables = reading.split(' ');
  const ends = syllables.map((_, index) => toMarks(syllables.slice(0, index + 1).join(' ')).length);
  const spelled = toMarks(reading);
  return ends.map((end, index) => spelled.slice(ends[index - 1] ?? 0, end)).join('|');
}
