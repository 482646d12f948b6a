// Run after every change of a dependency, by `npm run lock`: adds to package-lock.json the packages for other
// platforms that the registry did not give, without which `npm ci` refuses the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from './lock/complete.mjs';

const path = new URL('../package-lock.json', import.meta.url);
/** @type {{ packages: import('./lock/complete.mjs').LockPackages }} */
const lock = JSON.parse(readFileSync(path, 'utf8'));
const { packages, added } = completeLock(lock.packages);
writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} entries added`, added.join(' '));
