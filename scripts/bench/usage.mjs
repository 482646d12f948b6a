// Loaded before a program that is measured: writes what the program has used when it ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['PANGZHU_USAGE'];
if (isMainThread && file) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const own = (userCPUTime + systemCPUTime) / 1000;
    const { benchMarks = {} } = /** @type {{ benchMarks?: Record<string, number> }} */ (globalThis);
    const usage = { cpu: own + childrenTime(), peak: maxRSS * 1024, marks: benchMarks };
    writeFileSync(file, JSON.stringify(usage));
  });
}

/**
 * @returns {number} milliseconds of processor time of the programs that this one has started and that have ended: the
 * fields cutime and cstime of proc(5), in hundredths of a second; 0 on systems without that file
 */
function childrenTime() {
  const stat = '/proc/self/stat';
  if (!existsSync(stat)) return 0;
  const text = readFileSync(stat, 'latin1');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
