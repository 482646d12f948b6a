import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SharedInput } from './types.ts';

/** What tells one content from another: SHA-256 in base64. */
export type Digest = string;

/** The digest of some texts or bytes, each told apart from the next; one that is absent counts as such. */
export function digestOf(parts: Iterable<string | Uint8Array | undefined>): Digest {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part === undefined ? '-' : `${typeof part} ${part.length} `);
    if (part !== undefined) hash.update(part);
  }
  return hash.digest('base64');
}

/** The digest of some files in a folder; files that are absent count as such. */
export function digestOfFiles(folder: string, names: readonly string[]): Digest {
  const files = names.map((name) => join(folder, name));
  return digestOf(files.map((file) => (existsSync(file) ? readFileSync(file) : undefined)));
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The digest of all code and data that annotate: the pipeline's own, and what is installed by the lock file. */
export function digestOfTools(): Digest {
  const own = globSync('src/{language,model,pipeline}/**/*.ts', { cwd: root }).sort();
  return digestOf([process.version, ...own, digestOfFiles(root, [...own, 'package-lock.json'])]);
}

/**
 * The digest of what people wrote for all articles. With a text without word spaces, only of what can matter to it: the
 * names and headwords that stand in it, and all constructions, whose parts lie apart.
 */
export function digestOfShared({ entities, lexicon, patterns }: SharedInput, text?: string): Digest {
  const matters = (name: string) => text === undefined || text.includes(name);
  const names = entities.filter(({ forms }) => forms.some((form) => matters(form.text)));
  const words = Object.entries(lexicon).filter(([headword]) => matters(headword));
  return digestOf([JSON.stringify([names, words, patterns])]);
}
