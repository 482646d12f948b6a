/** Words in package names, and the `os` that npm knows them by. */
const systems = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

/** Words in package names, and the `cpu` that npm knows them by. */
const processors = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

/** Words in package names, and the `libc` that npm knows them by. */
const libraries = { gnu: 'glibc', musl: 'musl', linuxmusl: 'musl' };

/**
 * The platform that a package is for, told by its name, such as `@rollup/rollup-linux-x64-musl`.
 * @param {string} name
 * @returns {{ os?: string[], cpu: string[], libc?: string[] }} as a lock file's entry has them
 * @throws if the name tells no processor: npm would then take the package for one that every machine needs
 */
export function platformOf(name) {
  const words = name.split(/[^a-z\d]+/);
  const os = pick(systems, words);
  const cpu = pick(processors, words);
  const libc = pick(libraries, words);
  if (!cpu) throw new Error(`${name}: its name does not tell what platform it is for`);
  return { ...(os && { os }), cpu, ...(libc && { libc }) };
}

/**
 * @param {Record<string, string>} table
 * @param {readonly string[]} words
 * @returns {string[] | undefined}
 */
function pick(table, words) {
  const found = words.map((word) => table[word]).find((value) => value !== undefined);
  return found === undefined ? undefined : [found];
}
