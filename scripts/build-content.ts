// Builds content/articles from content/sources. --check only compares, --report only tells who decided what, and --strict
// reports and fails where something is left for a person.
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/load-language.ts';
import { runContent, type Task } from './content/run-content.ts';

const flag = { type: 'boolean' } as const;
const { values } = parseArgs({ options: { check: flag, report: flag, strict: flag } });
const task: Task = values.strict ? 'strict' : values.report ? 'report' : values.check ? 'check' : 'write';

const { code, text } = runContent(task, process.env['PANGZHU_CONTENT'] ?? 'content', loadLanguage());
(code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = code;
