import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const tables = `
  create table notetypes (id integer primary key, name text not null collate nocase);
  create table fields (ntid integer not null, ord integer not null, name text not null collate nocase,
    config blob not null, primary key (ntid, ord)) without rowid;
  create unique index idx_fields_name_ntid on fields (name, ntid);
  create table notes (id integer primary key, mid integer not null, flds text not null, tags text not null);
`;

/** A package as Anki writes it since 2.1.50: names compared by its own collation, packed, beside a notice for older ones. */
export function newerPackage(names: readonly string[], values: readonly string[]): Uint8Array {
  const database = new DatabaseSync(':memory:');
  database.exec(tables);
  names.forEach((name, ord) =>
    database.prepare('insert into fields values (7, ?, ?, zeroblob(1))').run(ord, name),
  );
  database.prepare("insert into notes values (1, 7, ?, ' one two ')").run(values.join('\u001F'));
  database.enableDefensive(false);
  database.exec(
    "pragma writable_schema = on; update sqlite_master set sql = replace(sql, 'nocase', 'unicase')",
  );
  return zipSync({
    'collection.anki2': strToU8('Please update to the latest Anki version'),
    'collection.anki21b': zstdCompressSync(database.serialize()),
  });
}
