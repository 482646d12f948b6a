import { modelId, settingsOf } from './model.ts';
import { indexes, tables } from './schema.ts';
import { fieldNames, type AnkiDeck, type AnkiNote, type Checksum, type Run } from './types.ts';

/** Parts the fields of a note. */
const parting = '\u001F';

/** Writes a deck into an empty database, as Anki keeps it. */
export async function writeDeck(run: Run, deck: AnkiDeck, checksum: Checksum): Promise<void> {
  run('begin');
  runAll(run, tables);
  const { conf, models, decks, dconf } = settingsOf(deck);
  run(
    "insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
    Math.floor(deck.time / 1000),
    deck.time,
    deck.time,
    ...[conf, models, decks, dconf].map((value) => JSON.stringify(value)),
  );
  for (const [index, note] of deck.notes.entries())
    writeNote(run, deck, note, index, await checksum(note.fields[fieldNames[0]]));
  writeCards(run, deck);
  runAll(run, indexes);
  run('commit');
}

function runAll(run: Run, statements: string): void {
  for (const statement of statements.split(';').filter((text) => text.trim())) run(statement);
}

function writeNote(run: Run, deck: AnkiDeck, note: AnkiNote, index: number, checksum: number): void {
  const [id, mod] = [deck.time + index, Math.floor(deck.time / 1000)];
  const fields = fieldNames.map((name) => note.fields[name]);
  const tags = note.tags.length > 0 ? ` ${note.tags.join(' ')} ` : '';
  run(
    "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
    ...[id, note.identity, modelId, mod, tags, fields.join(parting), fields[0]!, checksum],
  );
}

/** A card for each note, asked for in the order of the notes. */
function writeCards(run: Run, { id, time, notes }: AnkiDeck): void {
  run(
    "insert into cards select id, id, ?, 0, mod, -1, 0, 0, id - ? + 1, 0, 0, 0, 0, 0, 0, 0, 0, '' from notes",
    ...[id, time],
  );
  for (const [index, { suspended }] of notes.entries())
    if (suspended) run('update cards set queue = -1 where id = ?', time + index);
}
