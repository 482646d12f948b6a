import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toPlain } from '../language/pinyin.ts';
import { charactersBySound } from '../language/sounds.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { buildBundle, engineFiles, type BundleFile } from './build-bundle.ts';
import { bundleFolder, wordFile, type Manifest, type NameEntry, type Volume } from './bundle.ts';
import { gatherVolumes, pack, type Gathered } from './gather-volumes.ts';
import { indexRecords } from './index-records.ts';
import { knownFile, soundsFile } from './known-files.ts';
import { knownWords } from './known-words.ts';
import { variantsOf, versionOf } from './manifest.ts';
import { countFiles, sortIntoFiles, type Glossary } from './word-files.ts';

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

/**
 * Writes the search index of a site. The same input gives the same bytes. Throws where Pagefind refuses a record or an
 * article mentions an entity that is missing. Nothing is written before all is made.
 */
export async function buildSearchIndex(input: SearchIndexInput): Promise<{ files: number; bytes: number }> {
  const { articles, entities, outDir, articlesPerVolume = largestVolume, after = siteStart } = input;
  const records = indexRecords(articles, entities);
  const { volumes, words } = gatherVolumes(records, articlesPerVolume, after.articles);
  const files = await volumeFiles(volumes, after);
  const count = volumes.reduce((sum, { contents }) => sum + contents.length, 0);
  const manifest: Manifest = {
    version: versionOf(files),
    volumes: volumesOf(count, articlesPerVolume, after.articles).map((stretch, at) => ({
      ...stretch,
      words: countFiles(volumes[at]!.glossary),
    })),
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

/** All files of some volumes, and before the first volume of a site those that it has once. */
async function volumeFiles(volumes: readonly Gathered[], after: typeof siteStart): Promise<BundleFile[]> {
  const files = after.volumes === 0 ? [...(await engineFiles()), sounds()] : [];
  for (const [at, { contents }] of volumes.entries())
    for (const script of ['han', 'latin'] as const) {
      const own = contents.map((content) => content[script]);
      files.push(...(await buildBundle(bundleFolder(script, after.volumes + at), own)));
    }
  const known = volumes.map(({ tally }, at) => ({
    path: knownFile(after.volumes + at),
    content: pack(knownWords(tally)),
  }));
  const words = volumes.flatMap(({ glossary }, at) => wordFiles(glossary, after.volumes + at));
  return [...files, ...volumes.flatMap(({ texts }) => texts), ...words, ...known];
}

function wordFiles(glossary: Glossary, volume: number): BundleFile[] {
  const count = countFiles(glossary);
  const files = sortIntoFiles(glossary, (word) => wordFile(volume, count, word));
  return Array.from(files, ([path, words]) => ({ path, content: pack(words) }));
}

const sounds = (): BundleFile => ({ path: soundsFile, content: pack(charactersBySound()) });

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
