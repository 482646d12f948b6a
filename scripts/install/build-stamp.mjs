import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './paths.mjs';

// In dist, so that a build started by other means, which empties dist, takes the stamp away too
const stamp = join(root, 'dist', '.built-from');
const parts = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts', 'src'];

/** @returns {boolean} whether dist was built from the files as they are now */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest();
}

/** Notes what the site has just been built from. */
export function stampBuild() {
  writeFileSync(stamp, digest());
}

/** @returns {string} a hash over all that decides how the site comes out: files, their paths, our variables */
function digest() {
  const hash = createHash('sha256');
  const content = resolve(root, process.env['PANGZHU_CONTENT'] ?? 'content');
  for (const file of [...parts.map((part) => join(root, part)), content].flatMap(filesIn)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.update(process.env['PANGZHU_BASE'] ?? '').digest('hex');
}

/**
 * @param {string} path a file or folder
 * @returns {string[]} the files in it, in a fixed order; none if there is nothing
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}
