import type { EntityKind } from '../model/entity.ts';
import type { Bilingual } from '../model/text.ts';

/** `pagefind/search.json`, read first: what the browser must know before it can search. */
export type Manifest = {
  /** Changes whenever the index does; part of the addresses of all files whose names stay. */
  version: string;
  /**
   * Each volume indexes some articles in a row, in the bundles `han0/` and `latin0/`, `han1/` and `latin1/` … Its words are
   * in so many files of `words`.
   */
  volumes: Volume[];
  /** What typed characters and words may stand for, see `readVariants`. */
  variants: string;
  names: NameEntry[];
};

/** An entity as an answer of its own: what it is called, and the forms of it in the texts with the letters of their pinyin. */
export type NameEntry = Bilingual & {
  id: string;
  kind: EntityKind;
  forms: [text: string, letters?: string][];
};

export type Volume = { first: number; count: number; words: number };

/** Name of the sort key that gives the order of articles within a volume. */
export const orderKey = 'order';

/** Stands above the six levels of HSK 2.0 for what is in none. */
export const beyondLevels = 7;

/** What is searched apart: the characters, or their readings and English in Latin letters. */
export type Script = 'han' | 'latin';

/** Folder of the bundle that indexes a volume, which is also the name that Pagefind's records in it begin with. */
export const bundleFolder = (script: Script, volume: number): string => `${script}${volume}/`;

/** File of an article's text, beside the bundles. */
export const textFile = (article: number, script: Script): string => `text/${article}.${script}`;

/** File of a volume that has a word's reading and gloss, among so many. */
export const wordFile = (volume: number, files: number, word: string): string =>
  `${bundleFolder('latin', volume)}words/${word.codePointAt(0)! % files}.latin`;
