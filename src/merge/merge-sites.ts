import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { annotatedArticles } from '../annotations.ts';
import type { Site } from '../model/site.ts';
import { filesIn } from '../offline/files-in.ts';
import { writeLists } from '../offline/integration.ts';
import type { Manifest } from '../search/bundle.ts';
import { mergeManifests } from '../search/merge-index.ts';
import type { Share } from '../share.ts';
import { shareFile, shareIn } from './mark-share.ts';
import { writeSitemap } from './sitemap.ts';

const manifestFile = 'pagefind/search.json';

/**
 * Puts the shares of a site together in a folder, in place of what is there, and writes what lists all of it: the manifest
 * of the search, the sitemap, the lists for reading offline. Throws where a share is missing or is not of the same site.
 */
export async function mergeSites(
  shares: readonly string[],
  out: string,
  { contentFolder, site }: { contentFolder: string; site: Site },
): Promise<{ files: number }> {
  refuseGaps(shares.map(shareIn));
  if (shares.some((folder) => resolve(folder) === resolve(out)))
    throw new Error(`${out} is one of the shares: name another folder to put them together in`);
  const manifests = shares.map((folder) => readManifest(folder));
  rmSync(out, { recursive: true, force: true });
  for (const folder of shares) copyInto(out, folder);
  mergeManifests(join(out, 'pagefind'), manifests);
  await writeSitemap(out, site);
  writeLists(out, annotatedArticles(contentFolder));
  return { files: filesIn(out).length };
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')) as Manifest;

function refuseGaps(shares: readonly Share[]): void {
  const count = shares[0]?.count ?? 0;
  const numbers = new Set(shares.filter((share) => share.count === count).map(({ number }) => number));
  if (numbers.size !== count || shares.length !== count)
    throw new Error(
      `these are the shares ${shares.map((share) => `${share.number}/${share.count}`).join(', ')}: every share of one count is needed, each once`,
    );
}

/** Copies the files of a share; one that is there already, as a page that all shares make, has to be the same. */
function copyInto(out: string, folder: string): void {
  for (const path of filesIn(folder)) {
    if (path === shareFile || path === manifestFile) continue;
    const [from, to] = [join(folder, path), join(out, path)];
    if (!existsSync(to)) {
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    } else if (!readFileSync(to).equals(readFileSync(from)))
      throw new Error(
        `${from} differs from the same file of another share: were all built from the same commit?`,
      );
  }
}
