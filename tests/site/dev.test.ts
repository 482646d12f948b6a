import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeSite } from '../../scripts/bench/astro-project.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import { launchOptions } from '../../scripts/install/chromium.mjs';
import { loadLanguage } from '../../src/language/load-language.ts';

const patience = 110_000;
const folder = mkdtempSync(join(tmpdir(), 'pangzhu-dev-'));
const project = join(folder, 'site');
const source = join(project, 'content/sources/river-bridge');
let server: ChildProcess;
let browser: Browser;
let page: Page;
let output = '';

beforeAll(async () => {
  const content = join(folder, 'content');
  cpSync('tests/fixtures/pipeline/content', content, { recursive: true });
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  // A checkout has its articles
  expect(runContent('write', content, loadLanguage())).toMatchObject({ code: 0 });
  writeSite(project, content);
  const args = [
    'node_modules/astro/bin/astro.mjs',
    'dev',
    '--config',
    'bench.config.mjs',
    '--host',
    '127.0.0.1',
  ];
  // Astro's server reads no content where it takes itself for part of a test
  const env = { ...process.env, VITEST: undefined, NODE_ENV: 'development', PANGZHU_CONTENT: 'content' };
  server = spawn(process.execPath, args, { cwd: project, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const address = await addressOf(server);
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
  await vi.waitFor(
    async () => expect((await page.goto(`${address}/articles/river-bridge/`))?.status()).toBe(200),
    patience,
  );
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    stdout!.on('data', read);
    stderr!.on('data', read);
  });
}

function edit(file: string, from: string, to: string): void {
  const path = join(source, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const shows = (text: string) => page.getByText(text).first().waitFor({ timeout: patience });

test('a changed translation is built, and the open page reloads with it', async () => {
  await shows('Some worry');
  edit('translation.md', 'Some worry', 'Some people worry');
  await shows('Some people worry');
}, 240_000);

test('a fault is told in the terminal and over the page; the last good text stays until it is mended', async () => {
  const line = 'He said, “This bridge is important.”\n';
  edit('translation.md', line, '');
  await page.locator('vite-error-overlay').waitFor({ state: 'attached', timeout: patience });
  expect(output).toContain('translation-drift');
  await page.reload();
  await page.locator('vite-error-overlay').waitFor({ state: 'attached', timeout: patience });
  await shows('This bridge is important.');
  edit(
    'translation.md',
    'October this year.\n',
    `October this year.\n${line.replace('is important', 'matters')}`,
  );
  await shows('This bridge matters.');
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
}, 240_000);
