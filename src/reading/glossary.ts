import { toMarks } from '../language/pinyin.ts';
import { dictionaryPinyin, plainSense } from '../language/sense-text.ts';
import type { Edition } from './edition.ts';

/** A sense as the word's note needs it: pinyin, gloss, part of speech, whether a machine chose it (1) or not (0). */
export type NoteSense = [pinyin: string, gloss: string, pos: string, byMachine: 0 | 1];

/** A headword as its note needs it; level 7 is outside HSK 2.0. `traditional` is '' where it is the headword itself. */
export type NoteWord = [traditional: string, level: number, band: number, count: number, senses: NoteSense[]];

/** A name as the note needs it. */
export type NoteName = [kind: string, zh: string, en: string, description: string];

/** What the notes of a page say: each word and name once. Arrays, since keys would outweigh what they hold. */
export type Glossary = { words: Record<string, NoteWord>; names: Record<string, NoteName> };

export function glossaryOf({ vocabulary, entities }: Edition): Glossary {
  const words = [...vocabulary].map(([headword, { word, senses, occurrences }]): [string, NoteWord] => [
    headword,
    [
      word.traditional === headword ? '' : word.traditional,
      word.level ?? 7,
      word.band,
      occurrences.length,
      senses.map(({ reading, gloss, pos = '', byMachine }) => [
        toMarks(reading),
        gloss,
        pos,
        byMachine ? 1 : 0,
      ]),
    ],
  ]);
  const names = [...entities].map(([id, { kind, name, description }]): [string, NoteName] => [
    id,
    [kind, name.zh, name.en, description],
  ]);
  return { words: Object.fromEntries(words), names: Object.fromEntries(names) };
}

/** The dictionary's own senses of each headword of an article, by headword: reading in marks, then its senses. */
export type DictionaryNotes = Record<string, [pinyin: string, senses: string[]][]>;

export function dictionaryNotesOf({ article, vocabulary }: Edition): DictionaryNotes {
  const readingsOf = (headword: string) => vocabulary.get(headword)?.senses.map(({ reading }) => reading);
  return Object.fromEntries(
    article.words.map(({ headword, entries }) => [
      headword,
      entries.map(({ reading, senses }) => [
        dictionaryPinyin(reading, readingsOf(headword)),
        senses.map(plainSense),
      ]),
    ]),
  );
}
