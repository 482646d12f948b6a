// Builds content/articles from content/sources. --check only compares, --report only tells who decided what.
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/load-language.ts';
import { runContent } from './content/run-content.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, report: { type: 'boolean' } } });
const task = values.report ? 'report' : values.check ? 'check' : 'write';

const { code, text } = runContent(task, process.env['PANGZHU_CONTENT'] ?? 'content', loadLanguage());
(code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = code;
