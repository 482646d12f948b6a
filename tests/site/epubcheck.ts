import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What epubcheck says of a book: its messages, one a line; '' for a book without fault. */
export type Epubcheck = (file: string) => string;

/** W3C's validator, found on PATH or installed from Debian where that can be; nothing where there is none. */
export function findEpubcheck(): Epubcheck | undefined {
  const program = onPath() ?? (install() ? onPath() : undefined);
  if (!program) return undefined;
  const [command, ...args] = commandFor(program);
  return (file) => {
    const { status, stderr } = spawnSync(command!, [...args, '--quiet', file], { encoding: 'utf8' });
    return status === 0 ? '' : stderr || `epubcheck ended with ${status}`;
  };
}

const onPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'epubcheck'))
    .find((file) => existsSync(file));

/** Debian's program is a Java archive, which not every kernel is set up to start. */
function commandFor(program: string): string[] {
  const start = Buffer.alloc(2);
  readSync(openSync(program, 'r'), start);
  return start.toString() === 'PK' ? ['java', '-jar', program] : [program];
}

function install(): boolean {
  if (process.getuid?.() !== 0) return false;
  const args = ['-qq', 'install', '--yes', '--no-install-recommends', 'epubcheck'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0;
}
