import { modelId, settingsOf } from './model.ts';
import { schema } from './schema.ts';
import { fieldNames, type AnkiDeck, type AnkiNote, type Checksum, type Run } from './types.ts';

/** Parts the fields of a note. */
const parting = '\u001F';

/** Writes a deck into an empty database, as Anki keeps it. */
export async function writeDeck(run: Run, deck: AnkiDeck, checksum: Checksum): Promise<void> {
  run('begin');
  for (const statement of schema.split(';').filter((text) => text.trim())) run(statement);
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
  run('commit');
}

function writeNote(run: Run, deck: AnkiDeck, note: AnkiNote, index: number, checksum: number): void {
  const [id, mod] = [deck.time + index, Math.floor(deck.time / 1000)];
  const fields = fieldNames.map((name) => note.fields[name]);
  const tags = note.tags.length > 0 ? ` ${note.tags.join(' ')} ` : '';
  run(
    "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
    ...[id, note.identity, modelId, mod, tags, fields.join(parting), fields[0]!, checksum],
  );
  run(
    "insert into cards values (?, ?, ?, 0, ?, -1, 0, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
    ...[id, id, deck.id, mod, note.suspended ? -1 : 0, index + 1],
  );
}
