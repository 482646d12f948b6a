import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** @type {Record<string, string>} media types by file ending; whatever else is sent as bytes */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.avif': 'image/avif',
  '.apkg': 'application/apkg',
  '.epub': 'application/epub+zip',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: number, file?: string }} found
 */
export function send(request, response, { status, file }) {
  if (file === undefined) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const packer = choosePacker(type, request.headers['accept-encoding']);
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': file.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(packer ? { 'Content-Encoding': packer.name } : { 'Content-Length': statSync(file).size }),
  });
  if (request.method === 'HEAD') response.end();
  else stream(file, packer, response);
}

/** @typedef {{ name: string, create: () => import('node:stream').Transform }} Packer */

/**
 * @param {string} type
 * @param {string | string[] | undefined} accepted the Accept-Encoding header
 * @returns {Packer | undefined} nothing where packing is not asked for or saves nothing
 */
function choosePacker(type, accepted) {
  if (!/charset=utf-8|wasm/.test(type)) return undefined;
  return packers.find(({ name }) => new RegExp(`\\b${name}\\b`).test(String(accepted ?? '')));
}

/** @type {Packer[]} best first; brotli at level 5 takes about as long as gzip */
const packers = [
  { name: 'br', create: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) },
  { name: 'gzip', create: () => createGzip() },
];

/**
 * @param {string} file
 * @param {Packer | undefined} packer
 * @param {import('node:http').ServerResponse} response
 */
function stream(file, packer, response) {
  // A reader who leaves in the middle is no error
  const done = () => undefined;
  if (packer) pipeline(createReadStream(file), packer.create(), response, done);
  else pipeline(createReadStream(file), response, done);
}
