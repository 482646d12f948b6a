import { strToU8, zipSync } from 'fflate';
import type { Database, SqlJsStatic, Statement } from 'sql.js';
import { collectionOf } from './collection.ts';
import { readNotes, type ReadNote } from './read-notes.ts';
import type { AnkiDeck, Checksum, Run } from './types.ts';
import { writeDeck } from './write-deck.ts';

/**
 * A deck as a package (.apkg) that Anki takes in, without media. The same deck gives the same bytes. `checksum` is there
 * for a build, which makes many: the one that browsers have goes to another thread for each note.
 */
export async function packDeck(
  { Database }: SqlJsStatic,
  deck: AnkiDeck,
  checksum: Checksum = browserChecksum,
): Promise<Uint8Array<ArrayBuffer>> {
  const database = new Database();
  await writeDeck(runOn(database), deck, checksum);
  const files = { 'collection.anki2': database.export(), media: strToU8('{}') };
  database.close();
  // ZIP has local times: one that is read off in the zone it is set in gives the same bytes in all of them.
  // The usual level takes twice as long for a hundredth less.
  return zipSync(files, { level: 5, mtime: new Date(1980, 0, 1, 12) });
}

/** Runs statements on a database, and reads each of them once, as most are those of a note. */
function runOn(database: Database): Run {
  const statements = new Map<string, Statement>();
  return (sql, ...values) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    statement.run(values);
  };
}

async function browserChecksum(text: string): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return new DataView(digest).getUint32(0);
}

/** The notes of a package; throws where it is none. */
export function unpackNotes({ Database }: SqlJsStatic, content: Uint8Array): ReadNote[] {
  const database = withKnownCollations(new Database(collectionOf(content)), (bytes) => new Database(bytes));
  const notes = readNotes((sql) => database.exec(sql)[0]?.values ?? []);
  database.close();
  return notes;
}

/** Newer collections compare names in a way that only Anki has; without it, SQLite does not read those tables at all. */
function withKnownCollations(database: Database, open: (bytes: Uint8Array) => Database): Database {
  database.run('pragma writable_schema = on');
  database.run("update sqlite_master set sql = replace(sql, 'unicase', 'nocase') where sql like '%unicase%'");
  if (database.getRowsModified() === 0) return database;
  const read = open(database.export());
  database.close();
  return read;
}
