import { createServer } from 'node:http';
import { HOST, listenFrom } from './serve/listen.mjs';
import { locate } from './serve/locate.mjs';
import { send } from './serve/send.mjs';

/** @typedef {{ folder: string, base?: string, port?: number }} SiteToServe */

/**
 * Serves a built site on loopback as a static host would: directory indexes, 404.html, compression when asked for.
 * @param {SiteToServe} site `base` is the path it was built for, such as `/reader/`; from `port` on, the first free
 *   one is taken, 0 takes any
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in the base path
 * @throws if none of 50 ports is free
 */
export async function serveSite({ folder, base = '/', port = 0 }) {
  const path = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => answer(request, response, folder, path));
  const taken = await listenFrom(server, port);
  return { url: `http://${HOST}:${taken}${path}`, close: () => closeServer(server) };
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} base
 */
function answer(request, response, folder, base) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [, address = '/', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
  const found = locate(folder, base, address);
  if ('redirect' in found) response.writeHead(301, { Location: found.redirect + query }).end();
  else send(request, response, found);
}
