import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';

const long = '旁注 '.repeat(500);
let parent: string;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'pangzhu-serve-'));
  const folder = join(parent, 'dist');
  mkdirSync(join(folder, 'words', '反导'), { recursive: true });
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), long);
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'words', '反导', 'index.html'), 'missile defence');
  writeFileSync(join(folder, '_astro', 'page.css'), 'p {}');
  writeFileSync(join(folder, 'engine.pagefind'), 'bytes');
  site = await serveSite({ folder, base: '/reader' });
});

afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...options });

describe('a path gives', () => {
  test.each([
    ['/reader/', 200, long],
    ['/reader/?q=反导', 200, long],
    ['/reader/words/%E5%8F%8D%E5%AF%BC/', 200, 'missile defence'],
    ['/reader/engine.pagefind', 200, 'bytes'],
    ['/reader/index.html/', 404, 'nothing here'],
    ['/reader/words/', 404, 'nothing here'],
    ['/reader/no-such-page/', 404, 'nothing here'],
    ['/elsewhere/', 404, 'nothing here'],
    ['/reader/%E0%A4', 400, '400\n'],
    ['/reader/%00', 400, '400\n'],
  ])('%s → %i', async (path, status, body) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
  });

  test.each([
    ['/reader', '/reader/'],
    ['/reader/words/%E5%8F%8D%E5%AF%BC?a=b?c', '/reader/words/%E5%8F%8D%E5%AF%BC/?a=b?c'],
  ])('%s → %s', async (path, location) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });
});

// Sent as written: fetch would tidy them up first
test.each(['/reader/../../secret.txt', '/reader/%2e%2e/%2e%2e/secret.txt', '/reader/..%5c..%5csecret.txt'])(
  '%s does not leave the folder',
  async (path) => {
    const { hostname, port } = new URL(site.url);
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect([400, 404]).toContain(status);
  },
);

test.each([
  ['/reader/', 'text/html; charset=utf-8', 'no-cache'],
  ['/reader/_astro/page.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/reader/engine.pagefind', 'application/octet-stream', 'no-cache'],
])('%s is sent as %s, to be kept as %s', async (path, type, caching) => {
  const { headers } = await get(path, { method: 'HEAD' });
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('cache-control')).toBe(caching);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('asked for %s, text comes as %s', async (accepted, encoding) => {
  const response = await get('/reader/', { headers: { 'Accept-Encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toBe(long);
});

test('bytes are not packed again', async () => {
  const { headers } = await get('/reader/engine.pagefind', { headers: { 'Accept-Encoding': 'br' } });
  expect(headers.get('content-encoding')).toBeNull();
});

test('nothing can be sent to the site', async () => {
  expect((await get('/reader/', { method: 'POST' })).status).toBe(405);
});

test('a taken port gives way to the next free one', async () => {
  const port = Number(new URL(site.url).port);
  const other = await serveSite({ folder: parent, port });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
  await other.close();
});
