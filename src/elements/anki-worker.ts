import initSqlJs from 'sql.js';
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { packDeck, unpackNotes } from '../anki/package.ts';
import type { AnkiAnswer, AnkiRequest } from './anki-files.ts';

// The database is large and its compiling blocks: it runs beside the page, and only when a package is made or read.
const sql = initSqlJs({ locateFile: () => wasm });

self.addEventListener('message', ({ data }: MessageEvent<AnkiRequest>) => {
  answer(data).then(
    (message) => self.postMessage(message),
    (error: unknown) => self.postMessage({ failed: String(error) } satisfies AnkiAnswer),
  );
});

async function answer(request: AnkiRequest): Promise<AnkiAnswer> {
  if ('deck' in request) return { file: await packDeck(await sql, request.deck) };
  return { notes: unpackNotes(await sql, request.file) };
}
