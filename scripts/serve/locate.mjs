import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** @typedef {{ status: number, file?: string } | { redirect: string }} Found */

/**
 * Finds what stands at an address, as a static host does: a folder by its index.html, and 404.html for nothing.
 * @param {string} folder the built site
 * @param {string} base the path it was built for, with a slash at both ends
 * @param {string} address the path part of a URL, percent-encoded
 * @returns {Found}
 */
export function locate(folder, base, address) {
  const path = decode(address);
  if (path === undefined) return { status: 400 };
  if (`${path}/` === base) return { redirect: base };
  return (path.startsWith(base) && findIn(folder, path.slice(base.length), path)) || notFound(folder);
}

/**
 * @param {string} folder
 * @param {string} inner the address within the base path
 * @param {string} path the whole address
 * @returns {Found | undefined}
 */
function findIn(folder, inner, path) {
  const file = join(folder, inner);
  const kind = statSync(file, { throwIfNoEntry: false });
  if (kind?.isFile() && !path.endsWith('/')) return { status: 200, file };
  const index = join(file, 'index.html');
  if (!kind?.isDirectory() || !existsSync(index)) return undefined;
  return path.endsWith('/') ? { status: 200, file: index } : { redirect: `${encodeURI(path)}/` };
}

/**
 * @param {string} folder
 * @returns {Found}
 */
function notFound(folder) {
  const file = join(folder, '404.html');
  return existsSync(file) ? { status: 404, file } : { status: 404 };
}

/**
 * @param {string} address
 * @returns {string | undefined} the path it means, with no `..` left in it; nothing if it is malformed
 */
function decode(address) {
  try {
    const path = posix.normalize(decodeURIComponent(address));
    return path.startsWith('/') && !/[\0\\]/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
