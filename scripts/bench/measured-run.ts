import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a program used: milliseconds of processor time, its children's included; bytes of memory at its peak, its own
 * only; and the milliseconds it had used when it set a mark in `globalThis.benchMarks`.
 */
export type Usage = { cpu: number; peak: number; marks: Record<string, number> };

const hook = new URL('./usage.mjs', import.meta.url).href;

/** Runs a script under this Node to its end. Throws with the end of its output if it fails. */
export async function measuredRun(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Usage> {
  const file = join(tmpdir(), `pangzhu-usage-${process.pid}-${performance.now()}.json`);
  const child = spawn(process.execPath, ['--import', hook, ...args], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env, PANGZHU_USAGE: file },
  });
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}:\n${output}`);
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Usage;
  rmSync(file);
  return usage;
}
