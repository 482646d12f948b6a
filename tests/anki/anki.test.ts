import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { packDeck, unpackNotes } from '../../src/anki/package.ts';
import { deckOf, wordsOf } from '../../src/elements/anki-files.ts';
import type { MyWord } from '../../src/elements/my-word.ts';
import { vocabularyDeck, vocabularyPackage } from '../../src/takeaway/vocabulary-deck.ts';
import { missile, now, word } from '../elements/sample-word.ts';
import { editionWith } from '../takeaway/article.ts';
import { newerPackage } from './newer-package.ts';

const sql = await initSqlJs();
const site = 'https://reader.example/';

/** The collection of a package, opened by another library than wrote it. */
function collectionOf(file: Uint8Array) {
  const database = new DatabaseSync(':memory:');
  database.deserialize(unzipSync(file)['collection.anki2']!);
  return (query: string) => database.prepare(query).all();
}

describe('a deck', () => {
  const words = [missile, word({ headword: '北约', state: 'known' })];

  test('is a sound database with a note and a card for each word, and the tables that Anki wants', async () => {
    const query = collectionOf(await packDeck(sql, deckOf(words, site, now.getTime())));
    expect(query('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const tables = query("select name from sqlite_master where type = 'table' order by name");
    expect(tables.map(({ name }) => name)).toEqual(['cards', 'col', 'graves', 'notes', 'revlog']);
    expect(query('select count(*) as n from cards join notes on nid = notes.id')).toEqual([{ n: 2 }]);
    // The second is known, and not asked for
    expect(query('select queue from cards order by due').map(({ queue }) => queue)).toEqual([0, -1]);
  });

  test('names its deck and its fields where Anki looks for them', async () => {
    const deck = deckOf(words, site, now.getTime());
    const query = collectionOf(await packDeck(sql, deck));
    const [{ ver, models, decks } = {}] = query('select ver, models, decks from col');
    expect(ver).toBe(11);
    expect(JSON.parse(String(decks))).toMatchObject({ 1: {}, [deck.id]: { name: '旁注 Pangzhu', conf: 1 } });
    const [{ mid, did } = {}] = query('select mid, did from notes join cards on nid = notes.id');
    expect(did).toBe(deck.id);
    const model = (JSON.parse(String(models)) as Record<string, { flds: object[]; tmpls: object[] }>)[
      String(mid)
    ]!;
    expect(model.tmpls).toHaveLength(1);
    const [{ flds, csum } = {}] = query('select flds, csum from notes');
    expect(String(flds).split('\u001F')).toHaveLength(model.flds.length);
    expect(csum).toBe(createHash('sha1').update('导弹').digest().readUInt32BE());
  });

  test('has the word marked in its sentence, and nothing of a text read as markup', async () => {
    const query = collectionOf(await packDeck(sql, deckOf([missile], site, now.getTime())));
    const fields = String(query('select flds from notes')[0]!['flds']).split('\u001F');
    expect(fields[4]).toBe('反导弹<b>导弹</b>。');
    expect(fields[5]).toBe('R&amp;D of &quot;&lt;b&gt;&quot; missiles.');
    expect(fields[6]).toBe('https://reader.example/articles/a/#p1s1');
  });

  test('gives back the words that went in', async () => {
    const line = fc
      .string({ unit: fc.constantFrom(...'a<&"> ;:#=\u001F\n\'é导弹') })
      .map((text) => text.trim());
    const fields = fc.record({ gloss: line, sentence: line, english: line, pinyin: line });
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { maxLength: 4 }), async (all) => {
        const kept = all.map((field) => {
          const spaced = Object.entries(field).map(([name, text]) => [name, text.replace(/\p{Cc}+/gu, ' ')]);
          return word({ ...(Object.fromEntries(spaced) as Partial<MyWord>), address: 'articles/a/#p1s1' });
        });
        const file = await packDeck(sql, deckOf(kept, site, now.getTime()));
        expect(wordsOf(unpackNotes(sql, file), site, now)).toEqual(kept);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a deck from elsewhere', () => {
  test('may be in the newer format, with other names for its fields', () => {
    const file = newerPackage(
      ['Simplified', 'Pinyin', 'Meaning'],
      ['导弹', 'dǎodàn', '<div>missile&nbsp;1</div>'],
    );
    const [read] = wordsOf(unpackNotes(sql, file), site, now);
    expect(read).toEqual(word({ pinyin: 'dǎodàn', gloss: 'missile 1' }));
  });

  test('is words where its first field is in Chinese, and none where it is not', () => {
    const words = (front: string) =>
      wordsOf(unpackNotes(sql, newerPackage(['Question', 'Back'], [front, 'missile'])), site, now);
    expect(words('导弹[sound:a.mp3]')).toEqual([word({ gloss: 'missile' })]);
    expect(words('missile')).toEqual([]);
  });

  test('has its characters, however they are escaped', () => {
    const escaped = 'don&#39;t &#x27;R&amp;D&apos; &amp;#39; &#233;&#X1F600; &eacute; &#9999999;';
    const file = newerPackage(['Simplified', 'Meaning'], ['导弹', escaped]);
    const [read] = wordsOf(unpackNotes(sql, file), site, now);
    expect(read?.gloss).toBe("don't 'R&D' &#39; é😀 &eacute; \uFFFD");
  });

  test('is refused where its collection is too large for a phone, before it is unpacked', () => {
    const size = 256 * 1024 * 1024 + 1;
    const packed = zipSync({ 'collection.anki2': new Uint8Array(100) });
    const view = new DataView(packed.buffer, packed.byteOffset);
    const directory = view.getUint32(packed.length - 6, true);
    view.setUint32(directory + 24, size, true);
    expect(() => unpackNotes(sql, packed)).toThrow('too large');

    const frame = zstdCompressSync(new Uint8Array(100_000));
    new DataView(frame.buffer, frame.byteOffset).setUint32(5, size, true);
    expect(() => unpackNotes(sql, zipSync({ 'collection.anki21b': frame }))).toThrow('too large');
  });

  test('is refused where it is no package of Anki', () => {
    expect(() => unpackNotes(sql, zipSync({ 'a.txt': strToU8('导弹') }))).toThrow('no package of Anki');
  });
});

describe('the deck of an article', () => {
  const edition = editionWith('反导');

  test('is the same bytes each time, with a card for each sense', async () => {
    const [one, other] = [await vocabularyPackage(edition), await vocabularyPackage(edition)];
    expect(Buffer.compare(one, other)).toBe(0);
    const notes = unpackNotes(sql, one);
    expect(notes).toHaveLength(vocabularyDeck(edition).notes.length);
    expect(wordsOf(notes, site, now).map(({ headword }) => headword)).toEqual(['反导']);
  });

  test('names the dictionary and its licence', () => {
    expect(vocabularyDeck(edition).about).toMatch(/CC-CEDICT.*modified, CC BY-SA 4\.0/);
  });
});
