import { close, createIndex, type IndexFile } from 'pagefind';
import { orderKey } from './bundle.ts';
import { engineWorker } from './engine-worker.ts';

/** A file of the search index, its path relative to `pagefind/`. */
export type BundleFile = { path: string; content: Uint8Array };

const metaFile = 'index.pf_meta';

/** Read when Pagefind's program starts; there is no other way to set it in 1.6. */
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * The index of some texts, whose words are the tokens to search for, in a folder of its own. Pagefind takes the folder's
 * name for a language, which must be none that it stems or cuts. Its fragments, which repeat the tokens, are left out.
 * Throws where Pagefind refuses a text.
 */
export async function buildBundle(folder: string, contents: readonly string[]): Promise<BundleFile[]> {
  const files = await index(folder.slice(0, -1), contents, chunkSizeFor(contents));
  const kept = files.filter(({ path }) => /^index\/|\.pf_meta$/.test(path));
  // One list of the chunks is all that there is, so that nobody need be told its name
  return kept.map(({ path, content }) => ({
    path: folder + path.replace(/^[^/]*\.pf_meta$/, metaFile),
    content,
  }));
}

/** The worker of the search, and Pagefind's program that it runs. Throws where Pagefind's files are not as they are known. */
export async function engineFiles(): Promise<BundleFile[]> {
  const files = await index('none', [], 1);
  const find = (path: string): Uint8Array => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`Pagefind made no ${path}`);
    return file.content;
  };
  const [bindings, rest] = Buffer.from(find('pagefind-worker.js')).toString().split('"use strict";(()=>{');
  if (!rest) throw new Error('Pagefind has another worker than that of version 1.6');
  const worker = `${bindings};(${engineWorker.toString()})(wasm_bindgen,${JSON.stringify(orderKey)})`;
  return [
    { path: 'pagefind-worker.js', content: Buffer.from(worker) },
    { path: 'wasm.unknown.pagefind', content: find('wasm.unknown.pagefind') },
  ];
}

async function index(language: string, contents: readonly string[], chunkSize: number): Promise<IndexFile[]> {
  process.env[chunkSizeVariable] = String(chunkSize);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const [order, content] of contents.entries()) {
      const record = { url: String(order), content, language, sort: { [orderKey]: String(order) } };
      refuse((await index.addCustomRecord(record)).errors);
    }
    const { files, errors: failures } = await index.getFiles();
    refuse(failures);
    return files;
  } finally {
    await close();
    Reflect.deleteProperty(process.env, chunkSizeVariable);
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Pagefind's measure of a chunk: postings and places. A query loads a few chunks, and the list of them all: the sum of
 * both is least near the root of the whole. 1.7 was measured from 1,000 to 50,000 paragraphs, see scripts/bench/search.ts.
 */
function chunkSizeFor(contents: readonly string[]): number {
  const tokens = contents.reduce((sum, content) => sum + content.length / 3, 0);
  return Math.max(1000, Math.round(1.7 * Math.sqrt(2 * tokens)));
}
