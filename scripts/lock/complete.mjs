import { platformOf } from './platform.mjs';

/**
 * @typedef {object} LockEntry an entry of a lock file's `packages`, in so far as it matters here
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [hasInstallScript]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */
/** @typedef {Record<string, LockEntry>} LockPackages by path, such as `node_modules/a/node_modules/b` */
/** @typedef {{ path: string, name: string, range: string }} Gap what the package at `path` wants in vain */

/**
 * Adds an entry for each optional package that is wanted and not there.
 * @param {LockPackages} packages
 * @returns {{ packages: LockPackages, added: string[] }} entries in the order of their paths; the added paths
 * @throws if a name does not tell its platform or a range is no exact version
 */
export function completeLock(packages) {
  /** @type {LockPackages} */
  const additions = {};
  for (const { path, name, range } of findGaps(packages)) {
    const top = `node_modules/${name}`;
    const place = top in packages || top in additions ? `${path}/${top}` : top;
    additions[place] = entryFor(name, range, packages[path]?.dev === true);
  }
  const all = Object.entries({ ...packages, ...additions }).sort(([a], [b]) => compare(a, b));
  return { packages: Object.fromEntries(all), added: Object.keys(additions) };
}

/**
 * @param {LockPackages} packages
 * @returns {Gap[]} optional dependencies that resolve to nothing or, where one exact version is wanted, to another
 */
export function findGaps(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => !satisfies(resolve(packages, path, name), range))
      .map(([name, range]) => ({ path, name, range })),
  );
}

/**
 * @param {LockEntry | undefined} entry
 * @param {string} range
 */
function satisfies(entry, range) {
  return entry !== undefined && (!isExact(range) || entry.version === range);
}

/**
 * Node's own search: beside the package, then in each folder above it.
 * @param {LockPackages} packages
 * @param {string} path the package that asks
 * @param {string} name
 * @returns {LockEntry | undefined}
 */
function resolve(packages, path, name) {
  const here = packages[`${path}${path && '/'}node_modules/${name}`];
  if (here || path === '') return here;
  return resolve(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean} dev
 * @returns {LockEntry}
 */
function entryFor(name, version, dev) {
  if (!isExact(version)) throw new Error(`${name}: no exact version to lock in "${version}"`);
  const { os, cpu, libc } = platformOf(name);
  // The order in which npm writes them, so that it leaves the file as it is
  return { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, ...(os && { os }) };
}

/** @param {string} range */
function isExact(range) {
  return /^\d+\.\d+\.\d+[-+.\w]*$/.test(range);
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a.localeCompare(b, 'en');
}
