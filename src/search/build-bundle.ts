import { close, createIndex, type IndexFile } from 'pagefind';
import { orderKey } from './bundle.ts';

/** A file of the search index, its path relative to `pagefind/`. */
export type BundleFile = { path: string; content: Uint8Array };

/** Read when Pagefind's program starts; there is no other way to set it in 1.6. */
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * The index of some texts, whose words are the tokens to search for, in a folder of its own. Pagefind takes the folder's
 * name for a language, which must be none that it stems or cuts. Its fragments, which repeat the tokens, are left out.
 * Throws where Pagefind refuses a text.
 */
export async function buildBundle(folder: string, contents: readonly string[]): Promise<BundleFile[]> {
  const files = await index(folder.slice(0, -1), contents, chunkSizeFor(contents));
  const kept = files.filter(({ path }) => /^index\/|\.pf_meta$|^pagefind-entry\.json$/.test(path));
  return kept.map(({ path, content }) => ({ path: folder + path, content }));
}

/** Pagefind's program for the browser, to stand in the folder of the bundle that is opened first. */
export async function engineFiles(folder: string): Promise<BundleFile[]> {
  const files = await index('none', [], 1);
  const find = (path: string): Uint8Array => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`Pagefind made no ${path}`);
    return file.content;
  };
  const worker = Buffer.concat([Buffer.from(failLoudly), find('pagefind-worker.js')]);
  return [
    { path: `${folder}pagefind-worker.js`, content: worker },
    { path: `${folder}wasm.unknown.pagefind`, content: find('wasm.unknown.pagefind') },
  ];
}

/**
 * Pagefind takes a chunk that it cannot load for an empty one, and would answer that nothing was found. An error that
 * nobody catches ends its worker, and every search that waits for it is told; what failed is never answered.
 */
const failLoudly = `const load=self.fetch;self.fetch=async(...request)=>{
const response=await load(...request).catch(()=>undefined);
if(response?.ok)return response;
setTimeout(()=>{throw new Error('The search index cannot be loaded: '+request[0])});
return new Promise(()=>{})};
`;

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
