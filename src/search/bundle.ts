import type { EntityKind } from '../model/entity.ts';
import type { Bilingual } from '../model/text.ts';

/** `pagefind/search.json`, read first: what the browser must know before it can search. */
export type Manifest = {
  /** Changes whenever the index does; part of the addresses of all files whose names stay. */
  version: string;
  /** Each volume indexes some articles in a row, in the bundles `han0/` and `latin0/`, `han1/` and `latin1/` … */
  volumes: { first: number; count: number }[];
  /** Pairs of characters, see `variantTable`. */
  variants: string;
  names: NameEntry[];
};

/** An entity as an answer of its own: what it is called, and the forms and readings of it in the texts. */
export type NameEntry = Bilingual & {
  id: string;
  kind: EntityKind;
  forms: [text: string, reading?: string][];
};

/** Name of the sort key that gives the order of articles within a volume. */
export const orderKey = 'order';

/** File of an article's text, beside the bundles. */
export const textFile = (article: number, script: 'han' | 'latin'): string => `text/${article}.${script}`;
