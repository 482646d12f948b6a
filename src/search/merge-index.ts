import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BundleFile } from './build-bundle.ts';
import type { Manifest } from './bundle.ts';
import type { HanFile } from './han-file.ts';
import { variantsOf, versionOf, wordsIn } from './manifest.ts';

/**
 * Writes the manifest of an index whose files, copied together in a folder, were made in parts, from the manifests of the
 * parts in any order. Each part indexed articles of its own, and the browser searches their volumes together. Throws
 * where a part is missing.
 */
export function mergeManifests(folder: string, parts: readonly Manifest[]): void {
  const volumes = parts.flatMap((part) => part.volumes).sort((a, b) => a.first - b.first);
  for (const [at, { first }] of volumes.entries()) {
    const before = volumes[at - 1];
    if (first !== (before ? before.first + before.count : 0))
      throw new Error(`the search index lacks the articles before number ${first}`);
  }
  const paths = globSync('**/*.*', { cwd: folder }).filter((path) => path !== 'search.json');
  const files = paths.map((path): BundleFile => ({ path, content: readFileSync(join(folder, path)) }));
  const manifest: Manifest = {
    version: versionOf(files),
    volumes,
    variants: variantsOf(wordsOf(files)),
    names: parts[0]!.names,
  };
  writeFileSync(join(folder, 'search.json'), JSON.stringify(manifest));
}

function wordsOf(files: readonly BundleFile[]): Set<string> {
  const words = new Set<string>();
  for (const { content } of files.filter(({ path }) => path.endsWith('.han'))) {
    const text = JSON.parse(gunzipSync(content).toString()) as HanFile;
    for (const word of wordsIn(text)) words.add(word);
  }
  return words;
}
