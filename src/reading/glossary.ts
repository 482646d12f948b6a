import { dictionaryPinyin, isOwnVariant, plainSense } from '../language/sense-text.ts';
import type { Edition } from './edition.ts';
import { entryOrder } from './entry-order.ts';

/** A sense as the word's note needs it: gloss, part of speech, and 1 where a machine chose it. */
export type NoteSense = [gloss: string, pos: string, byMachine?: 1];

/** A name as the note needs it. */
export type NoteName = [kind: string, zh: string, en: string, description: string];

/**
 * What the notes of a page say: each word with its senses and each name once, but for what stands in the text at the word
 * itself. Arrays, since keys would outweigh what they hold.
 */
export type Glossary = { words: Record<string, NoteSense[]>; names: Record<string, NoteName> };

/** The glossary of the pages of an article. */
export function glossaryOf({ vocabulary, entities }: Edition): Glossary {
  const words = [...vocabulary].map(([headword, { senses }]): [string, NoteSense[]] => [
    headword,
    senses.map(({ gloss, pos = '', byMachine }) => (byMachine ? [gloss, pos, 1] : [gloss, pos])),
  ]);
  const names = [...entities].map(([id, { kind, name, description }]): [string, NoteName] => [
    id,
    [kind, name.zh, name.en, description],
  ]);
  return { words: Object.fromEntries(words), names: Object.fromEntries(names) };
}

/** The dictionary's own senses of each headword of an article, by headword: reading in marks, then its senses. */
export type DictionaryNotes = Record<string, [pinyin: string, senses: string[]][]>;

/** The dictionary's entries for the words of an article, but for what only tells traditional forms of a word apart. */
export function dictionaryNotesOf({ article, vocabulary }: Edition): DictionaryNotes {
  return Object.fromEntries(
    article.words.map(({ headword, entries }) => {
      const readings = vocabulary.get(headword)?.senses.map(({ reading }) => reading) ?? [];
      const told = entryOrder(entries, readings).flatMap(({ reading, senses }): DictionaryNotes[string] => {
        const meanings = senses.filter((sense) => !isOwnVariant(sense, headword, reading)).map(plainSense);
        return meanings.length > 0 ? [[dictionaryPinyin(reading, readings), meanings]] : [];
      });
      return [headword, told];
    }),
  );
}
