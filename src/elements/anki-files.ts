import { markedSentence, html, plain } from '../anki/html.ts';
import type { ReadNote } from '../anki/read-notes.ts';
import type { AnkiDeck, AnkiNote } from '../anki/types.ts';
import { attribution } from './my-words-files.ts';
import { formInSentence, identityOf, type MyWord } from './my-word.ts';
import { wordOfFields } from './word-fields.ts';

export type AnkiRequest = { deck: AnkiDeck } | { file: Uint8Array };
export type AnkiAnswer = { file: Uint8Array<ArrayBuffer> } | { notes: ReadNote[] } | { failed: string };

/** All decks that a reader makes are one deck to Anki, and a word in them one note. */
const deckId = 1_735_689_600_043;

/** The words as a deck, newest last; those that are known are not asked for. `site` is where their addresses begin. */
export function deckOf(words: readonly MyWord[], site: string, time: number): AnkiDeck {
  const notes = words.map((word) => noteOf(word, site));
  return { id: deckId, time, name: '旁注 Pangzhu', about: html(attribution), notes };
}

function noteOf(word: MyWord, site: string): AnkiNote {
  const { headword, traditional, pinyin, gloss, sentence, start, english, address, state } = word;
  return {
    identity: `pangzhu ${identityOf(word)}`,
    fields: {
      Headword: html(headword),
      Traditional: traditional === headword ? '' : html(traditional),
      Pinyin: html(pinyin),
      Gloss: html(gloss),
      Sentence: markedSentence(sentence, formInSentence(word), start),
      English: html(english),
      Address: address && html(site + address),
      Level: '',
    },
    tags: ['pangzhu', state],
    suspended: state === 'known',
  };
}

/** The words of notes, this site's own or others. */
export function wordsOf(notes: readonly ReadNote[], site: string, now = new Date()): MyWord[] {
  return notes.flatMap(({ fields, tags }) => {
    const texts = new Map([...fields].map(([name, value]) => [name, plain(value)]));
    const address = texts.get('address') ?? '';
    const others = {
      address: address.startsWith(site) ? address.slice(site.length) : '',
      state: tags.includes('known') ? 'known' : 'learning',
    };
    return wordOfFields(texts, others, now) ?? [];
  });
}
