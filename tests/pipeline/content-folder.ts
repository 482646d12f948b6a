import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that goes when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The content folder of the fixtures, in a place of its own, with some files changed, added or (undefined) taken away. */
export function contentFolder(changes: Record<string, string | Uint8Array | undefined> = {}): string {
  const folder = temporaryFolder();
  cpSync('tests/fixtures/pipeline/content', folder, { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    const file = join(folder, path);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return folder;
}
