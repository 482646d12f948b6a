// Builds content/articles from content/sources, those articles that have changed. --check, --report and --strict build
// all: the first only compares, the second tells who decided what, the third fails where something is left for a person.
// --shard 3/8 does the third of eight shares.
import { parseArgs } from 'node:util';
import { cacheFileOf } from '../src/pipeline/content-cache.ts';
import { parseShare } from '../src/share.ts';
import { print, printUsage } from './content/print.ts';
import { runContent } from './content/run-content.ts';
import { runUpdate } from './content/run-update.ts';

const USAGE = `npm run content -- [--check | --report | --strict] [--shard 3/8]

            without any of these: builds the articles that have changed
--check     builds all and only compares; fails where content/articles is not what its sources make
--report    who decided what, and what is left for a person
--strict    the same; fails where something is left
--shard     a share of the articles: the third of eight`;

const flag = { type: 'boolean' } as const;
const options = {
  check: flag,
  report: flag,
  strict: flag,
  shard: { type: 'string', default: '1/1' },
} as const;
const content = process.env['PANGZHU_CONTENT'] ?? 'content';

// Loading the dictionaries takes longer than finding out that nothing has changed
const loadLanguage = async () => (await import('../src/language/load-language.ts')).loadLanguage();

const asked = read();
if (asked) {
  const { task, share } = asked;
  print(
    task
      ? runContent(task, content, await loadLanguage(), share)
      : await runUpdate(content, { cacheFile: cacheFileOf(content), share }, loadLanguage),
  );
}

/** What the arguments ask for; undefined, and told, where they are not as the usage says. */
function read() {
  try {
    const { values } = parseArgs({ options });
    const task = (['strict', 'report', 'check'] as const).find((name) => values[name]);
    return { task, share: parseShare(values.shard) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    printUsage(USAGE, error);
    return undefined;
  }
}
