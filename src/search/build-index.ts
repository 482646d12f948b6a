import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toPlain } from '../language/pinyin.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { buildBundle, engineFiles, type BundleFile } from './build-bundle.ts';
import { bundleFolder, textFile, wordFile, type Manifest, type NameEntry, type Volume } from './bundle.ts';
import { toFile } from './han-file.ts';
import { charactersBySound } from '../language/sounds.ts';
import { indexRecords, type IndexRecord } from './index-records.ts';
import { knownFile, soundsFile } from './known-files.ts';
import { emptyTally, knownWords, tally, type Tally } from './known-words.ts';
import { variantsOf, versionOf, wordsIn } from './manifest.ts';
import { addWords, countFiles, sortIntoFiles, type Glossary } from './word-files.ts';

export type SearchIndexInput = {
  /** In the order in which results are listed. */
  articles: Iterable<AnnotatedArticle>;
  entities: readonly Entity[];
  /** Folder of the built site; the index goes to `pagefind/` in it, in place of one that is there. */
  outDir: string;
  /** How many articles to index together; more than these are indexed apart and searched together. */
  articlesPerVolume?: number;
  /** How many articles, and volumes of them, stand before these in an index that is put together later. */
  after?: { articles: number; volumes: number };
};

/** What is kept of an article while the others are read. */
type Kept = Pick<IndexRecord, 'han' | 'latin'> & { files: BundleFile[] };

/**
 * Writes the search index of a site. The same input gives the same bytes. Throws where Pagefind refuses a record or an
 * article mentions an entity that is missing. Nothing is written before all is made.
 */
export async function buildSearchIndex(input: SearchIndexInput): Promise<{ files: number; bytes: number }> {
  const { articles, entities, outDir, articlesPerVolume = largestVolume } = input;
  const { after = siteStart } = input;
  const kept: Kept[] = [];
  const words = new Set<string>();
  const glossaries: Glossary[] = [];
  const tallies: Tally[] = [];
  for (const { texts, ...contents } of indexRecords(articles, entities)) {
    const volume = Math.floor(kept.length / articlesPerVolume);
    addWords((glossaries[volume] ??= new Map()), texts[1]);
    tally((tallies[volume] ??= emptyTally()), texts);
    kept.push({ ...contents, files: textFiles(texts, after.articles + kept.length) });
    for (const word of wordsIn(texts[0])) words.add(word);
  }
  const stretches = volumesOf(kept.length, articlesPerVolume, after.articles);
  const volumes = stretches.map((stretch, at) => ({
    ...stretch,
    words: countFiles((glossaries[at] ??= new Map())),
  }));
  const files = [
    ...(await bundles(kept, volumes, after)),
    ...kept.flatMap((record) => record.files),
    ...volumes.flatMap(({ words }, at) => wordFiles(glossaries[at]!, after.volumes + at, words)),
    ...tallies.map((counted, at) => ({
      path: knownFile(after.volumes + at),
      content: pack(knownWords(counted)),
    })),
  ];
  const manifest: Manifest = {
    version: versionOf(files),
    volumes,
    variants: variantsOf(words),
    names: entities.map(nameEntry),
  };
  files.push({ path: 'search.json', content: Buffer.from(JSON.stringify(manifest)) });
  write(join(outDir, 'pagefind'), files);
  return { files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}

const largestVolume = 5000;

const siteStart = { articles: 0, volumes: 0 };

/** The volumes of some articles, of which the first has the number `first`. */
export function volumesOf(articles: number, size = largestVolume, first = 0): Omit<Volume, 'words'>[] {
  return Array.from({ length: Math.ceil(articles / size) }, (_, volume) => ({
    first: first + volume * size,
    count: Math.min(size, articles - volume * size),
  }));
}

async function bundles(
  kept: readonly Kept[],
  volumes: readonly Volume[],
  after: typeof siteStart,
): Promise<BundleFile[]> {
  const files = after.volumes === 0 ? [...(await engineFiles()), sounds()] : [];
  for (const [at, { first, count }] of volumes.entries()) {
    const own = kept.slice(first - after.articles, first - after.articles + count);
    for (const script of ['han', 'latin'] as const) {
      const contents = own.map((record) => record[script]);
      files.push(...(await buildBundle(bundleFolder(script, after.volumes + at), contents)));
    }
  }
  return files;
}

/** Packed here, as Pagefind packs its own files: not every host packs what it sends. */
function textFiles([han, latin]: IndexRecord['texts'], article: number): BundleFile[] {
  return [
    { path: textFile(article, 'han'), content: pack(toFile(han)) },
    { path: textFile(article, 'latin'), content: pack(latin) },
  ];
}

function wordFiles(glossary: Glossary, volume: number, count: number): BundleFile[] {
  const files = sortIntoFiles(glossary, (word) => wordFile(volume, count, word));
  return Array.from(files, ([path, words]) => ({ path, content: pack(words) }));
}

const sounds = (): BundleFile => ({ path: soundsFile, content: pack(charactersBySound()) });

const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });

function nameEntry({ id, kind, name, forms }: Entity): NameEntry {
  return {
    id,
    kind,
    ...name,
    forms: forms.map(({ text, reading }) =>
      reading ? [text, toPlain(reading).replaceAll(' ', '')] : [text],
    ),
  };
}

function write(folder: string, files: readonly BundleFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
