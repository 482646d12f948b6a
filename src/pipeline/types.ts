import type { Block, Token } from '../model/article.ts';
import type { ArticleSource } from '../model/article-source.ts';
import type { Entity } from '../model/entity.ts';
import type { CutFix, DateFix, PatternFix, WordFix } from '../model/fixes.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Pattern } from '../model/pattern.ts';

/** A value with the place in a person's file that it came from, for errors. `line` counts from 1. */
export type Placed<T> = T & { file: string; line: number };

/** A text file as read. */
export type TextFile = { file: string; text: string };

/** A text with the word borders it came with: offsets in UTF-16 units, ascending, without 0 and the end. */
export type GivenText = { text: string; borders: number[] | undefined };

/** A block's text cut into sentences, with the given word borders if the source has any. */
export type OutlineBlock = Pick<Block, 'id' | 'kind' | 'text'> & {
  borders: number[] | undefined;
  sentences: { id: string; start: number; end: number }[];
};

/** A block cut into tokens; names are not marked yet. */
export type CutBlock = Omit<Block, 'mentions'>;

/** What people wrote about one article. */
export type ArticleInput = {
  slug: string;
  source: { file: string; bytes: Uint8Array };
  about: Omit<ArticleSource, 'blocks'>;
  openings: Placed<ArticleSource['blocks'][number]>[];
  cutFixes: Placed<CutFix>[];
  wordFixes: Placed<WordFix>[];
  dateFixes: Placed<DateFix>[];
  patternFixes: Placed<PatternFix>[];
  translation: TextFile | undefined;
  notes: TextFile | undefined;
};

/** Where the values of a YAML file stand in it, by their paths. */
export type YamlPlaces = { file: string; lineOf: (path: readonly PropertyKey[]) => number };

/** What people wrote for all articles. */
export type SharedInput = { entities: Entity[]; lexicon: Lexicon; patterns: Pattern[] };

/** Where a token stands: its block, its offsets in the block's text, and the tokens beside it in the block. */
export type TokenPlace<B extends CutBlock = CutBlock> = {
  block: B;
  sentence: string;
  start: number;
  end: number;
  previous: Token | undefined;
  next: Token | undefined;
};
