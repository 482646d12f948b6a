import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files of a folder match a pattern, and how many bytes they have. */
export function sizeOf(folder: string, pattern: string): { files: number; bytes: number } {
  const found = globSync(pattern, { cwd: folder }).map((file) => statSync(join(folder, file)));
  const files = found.filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
