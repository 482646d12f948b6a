// Builds content/articles from content/sources, those articles that have changed. --check and --report build all: the one
// only compares, the other only tells who decided what. --shard 3/8 does the third of eight shares.
import { parseArgs } from 'node:util';
import { cacheFileOf } from '../src/pipeline/content-cache.ts';
import { parseShare } from '../src/share.ts';
import { runContent } from './content/run-content.ts';
import { runUpdate } from './content/run-update.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    report: { type: 'boolean' },
    shard: { type: 'string', default: '1/1' },
  },
});
const content = process.env['PANGZHU_CONTENT'] ?? 'content';
const share = parseShare(values.shard);
const task = values.report ? 'report' : values.check ? 'check' : undefined;

// Loading the dictionaries takes longer than finding out that nothing has changed
const loadLanguage = async () => (await import('../src/language/load-language.ts')).loadLanguage();
const { code, text } = task
  ? runContent(task, content, await loadLanguage(), share)
  : await runUpdate(content, { cacheFile: cacheFileOf(content), share }, loadLanguage);
(code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = code;
