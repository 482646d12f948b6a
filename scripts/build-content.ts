// Builds content/articles from content/sources, those articles that have changed. --check, --report and --strict build
// all: the first only compares, the second tells who decided what, the third fails where something is left for a person.
// --shard 3/8 does the third of eight shares.
import { parseArgs } from 'node:util';
import { cacheFileOf } from '../src/pipeline/content-cache.ts';
import { parseShare } from '../src/share.ts';
import { runContent } from './content/run-content.ts';
import { runUpdate } from './content/run-update.ts';

const flag = { type: 'boolean' } as const;
const { values } = parseArgs({
  options: { check: flag, report: flag, strict: flag, shard: { type: 'string', default: '1/1' } },
});
const content = process.env['PANGZHU_CONTENT'] ?? 'content';
const share = parseShare(values.shard);
const task = (['strict', 'report', 'check'] as const).find((name) => values[name]);

// Loading the dictionaries takes longer than finding out that nothing has changed
const loadLanguage = async () => (await import('../src/language/load-language.ts')).loadLanguage();
const { code, text } = task
  ? runContent(task, content, await loadLanguage(), share)
  : await runUpdate(content, { cacheFile: cacheFileOf(content), share }, loadLanguage);
(code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = code;
