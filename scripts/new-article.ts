// Drafts content/sources/<slug> from a text, Markdown or saved HTML file and builds the article. Never overwrites anything.
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/load-language.ts';
import { runNew } from './new/run-new.ts';

const USAGE = `npm run new -- FILE [--slug bridge-opens] [--title 标题 | --title Title] [--simplify]

FILE        a Chinese text: .txt, .md or a saved .html, in UTF-8, UTF-16, GB18030 or Big5
--slug      the address of the article; without it the pinyin of its title
--title     its title, in Chinese or in English
--simplify  converts traditional characters to simplified ones; the file as received is kept beside`;

const options = {
  slug: { type: 'string' },
  title: { type: 'string' },
  simplify: { type: 'boolean' },
} as const;

const request = read();
if (!request) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 1;
} else {
  const { code, text } = runNew(request, process.env['PANGZHU_CONTENT'] ?? 'content', loadLanguage());
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
}

/** The arguments; undefined where they are not as the usage says. */
function read() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [file, ...more] = positionals;
    if (!file || more.length) return undefined;
    const today = new Date().toISOString().slice(0, 10);
    return { file, slug: values.slug, title: values.title, simplify: values.simplify ?? false, today };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n`);
    return undefined;
  }
}
