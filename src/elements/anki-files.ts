import { markedSentence, html, plain } from '../anki/html.ts';
import type { ReadNote } from '../anki/read-notes.ts';
import type { AnkiDeck, AnkiNote } from '../anki/types.ts';
import { attribution } from './my-words-files.ts';
import { asWord, identityOf, type MyWord } from './my-word.ts';

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
      Sentence: markedSentence(sentence, headword, start),
      English: html(english),
      Address: address && html(site + address),
      Level: '',
    },
    tags: ['pangzhu', state],
    suspended: state === 'known',
  };
}

/** What the fields of other people's decks may be called, in the order in which they are tried. */
const names = {
  headword: ['headword', 'simplified', 'hanzi', 'chinese', 'word', 'expression', 'vocabulary', 'front'],
  traditional: ['traditional'],
  pinyin: ['pinyin', 'reading', 'pronunciation'],
  gloss: ['gloss', 'meaning', 'english', 'definition', 'translation', 'back'],
  sentence: ['sentence', 'example', 'context'],
  english: ['english'],
} as const;

/** The words of notes; of another deck, a note is a word where a field that is called so, or its first, is in Chinese. */
export function wordsOf(notes: readonly ReadNote[], site: string, now = new Date()): MyWord[] {
  return notes.flatMap(({ fields, tags }) => {
    const find = (candidates: readonly string[]) => {
      const name = candidates.find((candidate) => fields.has(candidate));
      return name === undefined ? '' : plain(fields.get(name)!);
    };
    const values = Object.fromEntries(Object.entries(names).map(([name, all]) => [name, find(all)]));
    const headword = values['headword'] || plain([...fields.values()][0] ?? '');
    if (!/\p{Script=Han}/u.test(headword)) return [];
    const address = plain(fields.get('address') ?? '');
    const word = asWord(
      {
        ...values,
        headword,
        english: fields.has('gloss') ? values['english'] : '',
        address: address.startsWith(site) ? address.slice(site.length) : '',
        state: tags.includes('known') ? 'known' : 'learning',
      },
      now,
    );
    return word ? [word] : [];
  });
}
