import { deckOf, wordsOf, type AnkiAnswer, type AnkiRequest } from './anki-files.ts';
import type { MyWord } from './my-word.ts';

/** The words as an Anki package. `base` is the path of the site. */
export async function ankiPackage(words: readonly MyWord[], base: string): Promise<Blob> {
  const answer = await ask({ deck: deckOf(words, location.origin + base, Date.now()) });
  if (!('file' in answer)) throw new Error('no package was made');
  return new Blob([answer.file], { type: 'application/apkg' });
}

/** The words of an Anki package, this site's own or another; throws where it is none. */
export async function wordsOfPackage(file: Blob, base: string): Promise<MyWord[]> {
  const answer = await ask({ file: new Uint8Array(await file.arrayBuffer()) });
  if (!('notes' in answer)) throw new Error('no package of Anki');
  return wordsOf(answer.notes, location.origin + base);
}

async function ask(request: AnkiRequest): Promise<AnkiAnswer> {
  const worker = new Worker(new URL('./anki-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<AnkiAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AnkiAnswer>) => resolve(data));
      worker.addEventListener('error', reject);
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
