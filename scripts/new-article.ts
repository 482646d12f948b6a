// Drafts content/sources/<slug> from a text, Markdown or saved HTML file and builds the article; or, with --again, lays
// its files out for a text or blocks that have changed. Never overwrites anything.
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/load-language.ts';
import { localDay } from '../src/pipeline/dates/calendar.ts';
import type { Outcome } from './content/failure.ts';
import { print, printUsage } from './content/print.ts';
import { runAgain } from './new/run-again.ts';
import { runNew } from './new/run-new.ts';

const USAGE = `npm run new -- FILE [--slug bridge-opens] [--title 标题 | --title Title] [--simplify]
npm run new -- --again SLUG

FILE        a Chinese text: .txt, .md or a saved .html, in UTF-8, UTF-16, GB18030 or Big5
--slug      the address of the article; without it the pinyin of its title
--title     its title, in Chinese or in English
--simplify  converts traditional characters to simplified ones; the file as received is kept beside
--again     an article whose source.txt or blocks have changed: lists the sentences that are new, changed and gone, and
            lays out blocks, translation, notes and fixes anew in files beside; sentences that stay keep their English`;

const options = {
  slug: { type: 'string' },
  title: { type: 'string' },
  simplify: { type: 'boolean' },
  again: { type: 'string' },
} as const;

const task = read();
if (task) print(task(process.env['PANGZHU_CONTENT'] ?? 'content'));

/** What the arguments ask for in a content folder; undefined, and told, where they are not as the usage says. */
function read(): ((content: string) => Outcome) | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const { again, ...wishes } = values;
    const [file, ...more] = positionals;
    if (again !== undefined && !file && Object.keys(wishes).length === 0)
      return (content) => runAgain(again, content);
    if (again !== undefined || !file || more.length) {
      printUsage(USAGE);
      return undefined;
    }
    const request = { ...wishes, file, simplify: wishes.simplify ?? false };
    const today = localDay(new Date());
    return (content) => runNew({ ...request, today }, content, loadLanguage());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    printUsage(USAGE, error);
    return undefined;
  }
}
