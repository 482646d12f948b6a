import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, sorted. A site has tens of thousands, and a glob takes five times as long. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const start = join(folder, '/').length;
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(start))
    .sort();
}
