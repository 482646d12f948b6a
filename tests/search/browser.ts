import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import ts from 'typescript';
import { launchOptions } from '../../scripts/install/chromium.mjs';

/** Chromium at a blank page that can import the project's modules (`/src/search/…`) and load the files of a folder. */
export type Bench = { page: Page; url: string; received: () => number; close: () => Promise<void> };

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>search</title>
<script type="importmap">{"imports":{"stemmer":"/node_modules/stemmer/index.js"}}</script>`;

/** Serves modules as they are, less their types, and everything else from `folder`. */
export async function openBench(folder: string): Promise<Bench> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const [type, body] = answer(path, folder);
    if (body && !type.startsWith('text/html')) bytes += body.length;
    response.writeHead(body ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
  });
  const port = await listen(server);
  const browser: Browser = await chromium.launch(launchOptions());
  const url = `http://127.0.0.1:${port}/`;
  const tab = await browser.newPage();
  await tab.goto(url);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page: tab, url, received: () => bytes, close };
}

function answer(path: string, folder: string): [type: string, body: Uint8Array | undefined] {
  if (path === '/') return ['text/html; charset=utf-8', Buffer.from(page)];
  try {
    if (path.startsWith('/src/')) return ['text/javascript', Buffer.from(withoutTypes(`.${path}`))];
    if (path.startsWith('/node_modules/')) return ['text/javascript', readFileSync(`.${path}`)];
    return [
      path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      readFileSync(folder + path),
    ];
  } catch {
    return ['text/plain', undefined];
  }
}

function withoutTypes(file: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}
