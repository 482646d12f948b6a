import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { withOpenings } from '../../src/pipeline/draft/openings.ts';
import { markupFaults } from '../../src/pipeline/stages/translation-markup.ts';
import { sentenceRanges } from '../../src/pipeline/stages/sentences.ts';
import { unreadableIn } from '../../src/pipeline/unreadable.ts';

/** What would run, or be markup, in one of the languages that a text passes through: each sets `hacked` or ends the build. */
const FRAGMENTS = [
  '{process.exit(7)}',
  '{globalThis.hacked = 1}',
  '${process.exit(7)}',
  '`${hacked()}`',
  '<script>hacked = 1</script>',
  '</script><script>hacked = 1</script>',
  '<img src=x onerror="hacked = 1">',
  '</ruby></rt></p></article>',
  '<svg/onload=hacked=1>',
  '" onmouseover="hacked = 1" x="',
  "' autofocus onfocus='hacked = 1",
  '</title></style></textarea></noscript>',
  '<Paragraph article="x" id="p1" />',
  '<!-- ',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?xml version="1.0"?>',
  'import fs from "node:fs"',
  'export const a = process.exit(7)',
  '[x](javascript:hacked=1)',
  '](javascript:hacked=1)',
  '![x](x" onerror="hacked=1)',
  '---',
  '--- title: x',
  '&lt;b&gt;',
  '&amp;',
  '&#x3c;script&#x3e;',
  '&nbsp',
  '\\u003cscript\\u003e',
  '\\x3c',
  '\\',
  '\\n',
  '"',
  "'",
  '`',
  '{{ hacked }}',
  '{/*',
  '*/}',
  '{',
  '}',
  '<>',
  '</>',
  '<%= hacked %>',
  '%3Cscript%3E',
  '%00',
  '../../x',
  '$&',
  '$1',
  '*/',
  '//',
  ':::',
  '**',
  '_x_',
  '~~',
  '| a |',
  '# x',
  '- x',
  '1. x',
  '=1+1',
  '@x',
  '__proto__',
  'constructor',
  'null',
];

/** Strings of such fragments and of any characters that a text may have, on one line. */
const hostileString = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...FRAGMENTS), weight: 3 },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '' && text.isWellFormed() && !unreadableIn(text));

/** A paragraph: its Chinese, the English of each sentence, and its note. */
export type HostileParagraph = { zh: string; en: string[]; note: string };
export type HostileArticle = { slug: string; title: string; rights: string; paragraphs: HostileParagraph[] };
export type HostileEntity = { id: string; form: string; en: string; description: string; about: string };
export type HostileContent = {
  site: string;
  articles: HostileArticle[];
  entities: HostileEntity[];
  glosses: Record<string, string>;
  /** How many strings are in it. */
  count: number;
};

// Common words, which are the same however the text around them is cut
const WORDS = ['学校', '天气', '电影', '音乐', '苹果'];

/** Writes a content folder in which every text that a person or a source gives is hostile, and tells what it says. */
export function writeHostileContent(
  folder: string,
  articles: number,
  paragraphs: number,
  seed: number,
): HostileContent {
  // A sentence may hold several stops, so a paragraph may take more strings than it seems to
  const strings = fc.sample(hostileString, { numRuns: articles * (paragraphs * 12 + 2) + 40, seed });
  let count = 0;
  const next = (): string => strings[count++] ?? '<b>';
  const content = {
    site: next(),
    articles: Array.from({ length: articles }, (_, at) => articleOf(`hostile-${at + 1}`, paragraphs, next)),
    entities: WORDS.slice(0, 2).map((form, at) => ({
      id: `entity-${at + 1}`,
      form,
      en: next(),
      description: next(),
      about: next(),
    })),
    glosses: Object.fromEntries(WORDS.slice(2).map((word) => [word, [...next()].slice(0, 30).join('')])),
  };
  write(folder, content, next());
  return { ...content, count };
}

function articleOf(slug: string, count: number, next: () => string): HostileArticle {
  const paragraphs = Array.from({ length: count }, (_, at) => {
    const zh = `${WORDS[at % WORDS.length]}${next()}很好，${next()}。`;
    // A comment is left out of a translation on purpose
    const en = sentenceRanges(zh).map(() => withoutMarkup(`It says ${next().replaceAll('<!--', '<!- -')}`));
    return { zh, en, note: `Note: ${next()}` };
  });
  return { slug, title: `T ${next()}`, rights: next(), paragraphs };
}

function write(
  folder: string,
  { site, articles, entities, glosses }: Omit<HostileContent, 'count'>,
  text: string,
): void {
  mkdirSync(folder, { recursive: true });
  const yaml = (name: string, value: unknown) => writeFileSync(join(folder, name), stringify(value));
  yaml('site.yaml', {
    name: { zh: `旁${site}`, en: site },
    tagline: { zh: `注${text}`, en: text },
    address: 'https://pangzhu.example',
    base: '/',
  });
  yaml(
    'entities.yaml',
    entities.map(({ id, form, en, description, about }, at) => ({
      id,
      kind: 'place',
      name: { zh: `名${en}`, en },
      forms: [{ text: form }],
      description,
      about,
      links: [{ role: { zh: `职${text}`, en: text }, to: entities[at ? 0 : 1]!.id }],
    })),
  );
  yaml(
    'lexicon.yaml',
    Object.fromEntries(
      Object.entries(glosses).map(([word, gloss]) => [
        word,
        [{ reading: READINGS[word], gloss, pos: 'noun' }],
      ]),
    ),
  );
  yaml('patterns.yaml', [
    {
      id: 'good',
      name: text,
      formula: text,
      match: ['很'],
      level: 1,
      explanation: text,
      example: { zh: text, en: text },
    },
  ]);
  for (const article of articles) writeArticle(join(folder, 'sources', article.slug), article, text);
}

const READINGS: Record<string, string> = { 电影: 'dian4 ying3', 音乐: 'yin1 yue4', 苹果: 'ping2 guo3' };

function writeArticle(folder: string, { title, rights, paragraphs }: HostileArticle, text: string): void {
  mkdirSync(folder, { recursive: true });
  const opened = withOpenings(paragraphs.map(({ zh }) => ({ kind: 'paragraph', text: zh })));
  const about = {
    title: { zh: `题${title}`, en: title },
    publisher: { zh: `社${text}`, en: text },
    date: '2020-03-05',
    place: { zh: `地${text}`, en: text },
    byline: { zh: `人${text}`, en: text },
    rights,
    blocks: opened.map(({ opening }) => ({ paragraph: opening })),
  };
  writeFileSync(join(folder, 'article.yaml'), stringify(about));
  writeFileSync(join(folder, 'source.txt'), paragraphs.map(({ zh }) => `${zh}\n`).join(''));
  writeFileSync(join(folder, 'translation.md'), paragraphs.map(({ en }) => `${en.join('\n')}\n`).join('\n'));
  writeFileSync(
    join(folder, 'notes.md'),
    paragraphs.map(({ note }, at) => `## p${at + 1}\n\n${asPlainMarkdown(note)}\n`).join('\n'),
  );
}

/** A text whose every mark is a plain character to Markdown. */
const asPlainMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

/** A line of a translation, in which words that Markdown would set apart are refused. */
const withoutMarkup = (text: string): string =>
  markupFaults({ file: 'translation.md', text }).length ? text.replace(/[*_`]/g, ' ') : text;
