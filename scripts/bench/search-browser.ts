import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import ts from 'typescript';
import { launchOptions } from '../install/chromium.mjs';

/** Chromium on this machine, and a host for the files of a folder and for the project's modules (`/src/…`, `/scripts/…`). */
export type SearchBrowser = {
  /** A page that keeps nothing of what it has loaded when it is loaded again. */
  page: Page;
  /** Bytes of the files below a path of the host that were sent since it was last asked. */
  received: (path: string) => number;
  close: () => Promise<void>;
};

// Pagefind takes the language to search in from the page
const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>search</title>
<script type="importmap">{"imports":{"stemmer":"/node_modules/stemmer/index.js"}}</script>`;

/** Serves modules as they are, less their types, and everything else from `folder`, scripts and JSON packed. */
export async function openBrowser(folder: string): Promise<SearchBrowser> {
  const sent = new Map<string, number>();
  const ready = new Map<string, Reply>();
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const reply = ready.get(path) ?? replyTo(path, folder);
    ready.set(path, reply);
    sent.set(path, (sent.get(path) ?? 0) + (reply.body?.length ?? 0));
    response.writeHead(reply.body ? 200 : 404, reply.headers).end(reply.body);
  });
  const address = `http://127.0.0.1:${await listen(server)}/`;
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  await page.goto(address);
  return {
    page,
    received: (path) => {
      const taken = [...sent].filter(([name]) => name.startsWith(path));
      for (const [name] of taken) sent.delete(name);
      return taken.reduce((sum, [, bytes]) => sum + bytes, 0);
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

type Reply = { headers: Record<string, string>; body: Buffer | undefined };

/** Files of text are packed, as hosts do; others are as they are. */
function replyTo(path: string, folder: string): Reply {
  const headers = { 'Content-Type': typeOf(path), 'Cache-Control': 'no-store' };
  const body = path === '/' ? Buffer.from(html) : contentOf(path, folder);
  if (!body || typeOf(path) === 'application/octet-stream') return { headers, body };
  return { headers: { ...headers, 'Content-Encoding': 'br' }, body: brotliCompressSync(body) };
}

function typeOf(path: string): string {
  if (path === '/') return 'text/html; charset=utf-8';
  if (/\.[jt]s$/.test(path)) return 'text/javascript; charset=utf-8';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

function contentOf(path: string, folder: string): Buffer | undefined {
  try {
    if (/^\/(src|scripts)\//.test(path)) return Buffer.from(withoutTypes(`.${path}`));
    return readFileSync(path.startsWith('/node_modules/') ? `.${path}` : folder + path);
  } catch {
    return undefined;
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
