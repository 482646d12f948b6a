import { hash } from 'node:crypto';
import initSqlJs from 'sql.js';
import { html, markedSentence } from '../anki/html.ts';
import { packDeck } from '../anki/package.ts';
import type { AnkiDeck, AnkiNote } from '../anki/types.ts';
import { toMarks } from '../language/pinyin.ts';
import { writtenText } from '../language/written.ts';
import { articlePath } from '../reading/address.ts';
import type { Edition } from '../reading/edition.ts';
import { site } from '../site.ts';
import { wholeAddress } from './address.ts';

const about =
  'Glosses in part from <a href="https://www.mdbg.net/chinese/dictionary?page=cc-cedict">CC-CEDICT</a>, modified, ' +
  'CC BY-SA 4.0.';

let sql: ReturnType<typeof initSqlJs> | undefined;

const checksum = (text: string): number => hash('sha1', text, 'buffer').readUInt32BE();

/** The vocabulary of an article as an Anki package, a card for each sense in the sentence where it is first met. */
export async function vocabularyPackage(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  sql ??= initSqlJs();
  return packDeck(await sql, vocabularyDeck(edition), checksum);
}

/** The deck of that package, with an id and times that stay with the article. */
export function vocabularyDeck(edition: Edition): AnkiDeck {
  const { slug, title, date } = edition.article;
  const id = idOf(slug);
  return {
    id,
    time: Date.parse(date) + (id % 86_400_000),
    name: `${site.name.zh} ${site.name.en}::${title.en.replaceAll('::', ':')}`,
    about: `${html(title.zh)}. ${about}`,
    notes: notesOf(edition),
  };
}

function notesOf({ article, vocabulary }: Edition): AnkiNote[] {
  const sentences = new Map(article.blocks.flatMap((block) => block.sentences).map((one) => [one.id, one]));
  return [...vocabulary].flatMap(([headword, { word, senses, occurrences }]) =>
    senses.map(({ reading, gloss, pos }, index): AnkiNote => {
      const { sentence: id, start } = occurrences.find(({ sense }) => sense === index)!;
      const sentence = sentences.get(id)!;
      const level = word.level ? `HSK-${word.level}` : 'HSK-unlisted';
      return {
        identity: `${article.slug} ${headword} ${reading} ${gloss}`,
        fields: {
          Headword: html(headword),
          Traditional: word.traditional === headword ? '' : html(word.traditional),
          Pinyin: html(toMarks(reading)),
          Gloss: html(gloss),
          Sentence: markedSentence(writtenText(sentence), headword, start),
          English: html(sentence.translation ?? ''),
          Address: html(wholeAddress(`${articlePath(article.slug)}#${id}`)),
          Level: level,
        },
        tags: ['pangzhu', level, ...(pos ? [pos] : [])],
      };
    }),
  );
}

/** A number that stays with a name: Anki tells decks apart by it. */
const idOf = (name: string): number =>
  1_000_000_000_000 +
  [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 499_999_999_979, 7);
