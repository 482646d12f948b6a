import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';

/** Starts a script, ends it at once and without warning when one of some folders changes for the nth time, and waits until it is gone. */
export async function killAtChange(
  nth: number,
  folders: readonly string[],
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; signal: string | null }> {
  let count = 0;
  const child = spawn(process.execPath, command, { env: { ...process.env, ...env }, stdio: 'ignore' });
  const watchers = folders.map((folder) =>
    watch(folder, () => {
      if (++count === nth) child.kill('SIGKILL');
    }),
  );
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  for (const watcher of watchers) watcher.close();
  return { code, signal };
}
