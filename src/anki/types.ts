/** A card of a deck: its fields in the order of `fieldNames`, all plain text but for the sentence, which marks its word. */
export type AnkiNote = {
  /** What makes the note the same one in every deck: taken in again, it is updated. */
  identity: string;
  fields: Readonly<Record<FieldName, string>>;
  tags: readonly string[];
  /** Not asked for: the reader knows it. */
  suspended?: boolean;
};

/** A deck; `id` and `time` (milliseconds) tell it and its notes from others. Decks of the same content are the same bytes. */
export type AnkiDeck = { id: number; time: number; name: string; about: string; notes: readonly AnkiNote[] };

export const fieldNames = [
  'Headword',
  'Traditional',
  'Pinyin',
  'Gloss',
  'Sentence',
  'English',
  'Address',
  'Level',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Runs a statement on a database, whichever library that is of. */
export type Run = (sql: string, ...values: (string | number)[]) => void;

/** By which Anki finds notes that begin alike: the first 32 bits of the SHA-1 of a text. */
export type Checksum = (text: string) => number | Promise<number>;

/** All rows that a query finds. */
export type Query = (sql: string) => (string | number | null | Uint8Array)[][];
