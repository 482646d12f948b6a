import { gzipSync } from 'node:zlib';
import type { BundleFile } from './build-bundle.ts';
import { textFile } from './bundle.ts';
import { toFile } from './han-file.ts';
import type { IndexRecord } from './index-records.ts';
import { emptyTally, tally, type Tally } from './known-words.ts';
import { wordsIn } from './manifest.ts';
import { addWords, type Glossary } from './word-files.ts';

/** What the index of a volume is made of; `texts` are files that are ready. */
export type Gathered = {
  contents: Pick<IndexRecord, 'han' | 'latin'>[];
  texts: BundleFile[];
  glossary: Glossary;
  tally: Tally;
};

/**
 * Reads records, the first of which has the number `first`, one after the other, and keeps of each what goes into the index
 * of its volume. `words` are the characters and words of all, which may stand for others.
 */
export function gatherVolumes(
  records: Iterable<IndexRecord>,
  articlesPerVolume: number,
  first: number,
): { volumes: Gathered[]; words: Set<string> } {
  const volumes: Gathered[] = [];
  const words = new Set<string>();
  let article = first;
  for (const { texts, han, latin } of records) {
    if ((article - first) % articlesPerVolume === 0)
      volumes.push({ contents: [], texts: [], glossary: new Map(), tally: emptyTally() });
    const volume = volumes.at(-1)!;
    volume.contents.push({ han, latin });
    volume.texts.push(...textFiles(texts, article++));
    addWords(volume.glossary, texts[1]);
    tally(volume.tally, texts);
    for (const word of wordsIn(texts[0])) words.add(word);
  }
  return { volumes, words };
}

/** Packed here, as Pagefind packs its own files: not every host packs what it sends. */
export const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });

function textFiles([han, latin]: IndexRecord['texts'], article: number): BundleFile[] {
  return [
    { path: textFile(article, 'han'), content: pack(toFile(han)) },
    { path: textFile(article, 'latin'), content: pack(latin) },
  ];
}
