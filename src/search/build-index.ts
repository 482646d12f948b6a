import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadConverter } from '../language/converter.ts';
import { toPlain } from '../language/pinyin.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { buildBundle, engineFiles, type BundleFile } from './build-bundle.ts';
import { bundleFolder, textFile, type Manifest, type NameEntry } from './bundle.ts';
import { toFile } from './han-file.ts';
import { indexRecords, type IndexRecord } from './index-records.ts';
import { fold } from './tokens.ts';
import { variantTable } from './variants.ts';

export type SearchIndexInput = {
  /** In the order in which results are listed. */
  articles: readonly AnnotatedArticle[];
  entities: readonly Entity[];
  /** Folder of the built site; the index goes to `pagefind/` in it, in place of one that is there. */
  outDir: string;
  /** How many articles to index together; more than these are indexed apart and searched together. */
  articlesPerVolume?: number;
};

/**
 * Writes the search index of a site. The same input gives the same bytes. Throws where Pagefind refuses a record or an
 * article mentions an entity that is missing. Nothing is written before all is made.
 */
export async function buildSearchIndex(input: SearchIndexInput): Promise<{ files: number; bytes: number }> {
  const { articles, entities, outDir, articlesPerVolume = 5000 } = input;
  const records = indexRecords(articles, entities);
  const volumes = volumesOf(records.length, articlesPerVolume);
  const files = [...(await bundles(records, volumes)), ...textFiles(records)];
  const manifest: Manifest = {
    version: digest(files),
    volumes,
    variants: variants(records),
    names: entities.map(nameEntry),
  };
  files.push({ path: 'search.json', content: Buffer.from(JSON.stringify(manifest)) });
  write(join(outDir, 'pagefind'), files);
  return { files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}

function volumesOf(articles: number, size: number): Manifest['volumes'] {
  const count = Math.max(1, Math.ceil(articles / size));
  return Array.from({ length: count }, (_, volume) => ({
    first: volume * size,
    count: Math.min(size, articles - volume * size),
  }));
}

async function bundles(records: readonly IndexRecord[], volumes: Manifest['volumes']): Promise<BundleFile[]> {
  const files = await engineFiles(bundleFolder('han', 0));
  for (const [number, { first, count }] of volumes.entries()) {
    for (const script of ['han', 'latin'] as const) {
      const contents = records.slice(first, first + count).map((record) => record[script]);
      files.push(...(await buildBundle(bundleFolder(script, number), contents)));
    }
  }
  return files;
}

/** Packed here, as Pagefind packs its own files: not every host packs what it sends. */
function textFiles(records: readonly IndexRecord[]): BundleFile[] {
  return records.flatMap(({ texts: [han, latin] }, article) => [
    { path: textFile(article, 'han'), content: pack(toFile(han)) },
    { path: textFile(article, 'latin'), content: pack(latin) },
  ]);
}

const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });

function variants(records: readonly IndexRecord[]): string {
  const characters = new Set(
    records.flatMap(({ texts: [han] }) => han.blocks.flatMap(({ text }) => [...fold(text).text])),
  );
  return variantTable(characters, (text) => loadConverter().toSimplified(text));
}

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

/** Pagefind lists its files in an order that changes. */
function digest(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of sorted) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 12);
}

function write(folder: string, files: readonly BundleFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
