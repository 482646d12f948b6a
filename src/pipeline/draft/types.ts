import type { Block } from '../../model/article.ts';
import type { Bilingual } from '../../model/text.ts';

/** A value with the reason why it is only a guess; without one it was found where such values stand. */
export type Guess<T> = { value: T; why?: string };

/** A footnote of a text, and how many characters of its line stand before its mark, spaces aside. */
export type Footnote = { text: string; behind: number };

/** A line of a text as received. Markup may say what it is, and what its footnotes are; plain text does not. */
export type Line = { text: string; kind?: Block['kind']; footnotes?: Footnote[] };

/** What markup says of a text besides its lines; each absent where it says nothing. */
export type Metadata = { title?: string; publisher?: string; date?: string; byline?: string };

/** A text taken out of a file: its lines, and what was done to get them, as sentences for the person who drafts. */
export type Extracted = { lines: readonly Line[]; metadata: Metadata; done: string[] };

/** A block as drafted. Its text has the gaps of the source, not the word-separating spaces. */
export type DraftBlock = { kind: Block['kind']; text: string; why?: string };

/** A dateline (`新华网布鲁塞尔6月8日电（记者张伟）`): where it stands in its text, and what it says. */
export type Dateline = {
  start: number;
  end: number;
  agency?: string;
  place?: string;
  year?: number;
  month?: number;
  day?: number;
  reporters?: string;
};

/** What is known or guessed of a text besides its blocks. */
export type DraftAbout = {
  title: Guess<Bilingual>;
  publisher: Guess<Bilingual>;
  date: Guess<string>;
  place?: Guess<Bilingual>;
  byline?: Guess<Bilingual>;
};
