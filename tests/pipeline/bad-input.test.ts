import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { annotatedArticle } from '../../src/model/article.ts';
import { recoverArticles } from '../../src/pipeline/recover-articles.ts';
import { contentFolder } from './content-folder.ts';

const language = loadLanguage();
const BRIDGE = 'sources/river-bridge';
const SHARED = 'tests/fixtures/pipeline/content';

const fixture = (path: string): string => readFileSync(join(SHARED, path), 'utf8');
const replaced = (path: string, from: string, to: string) => ({ [path]: fixture(path).replace(from, to) });
const added = (path: string, text: string) => ({ [path]: fixture(path) + text });
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** All that the content build has written, by path. */
const writtenIn = (content: string): string[] =>
  readdirSync(join(content, 'articles'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file}\n${readFileSync(file, 'utf8')}`);

const SOURCE = `${BRIDGE}/source.txt`;
const ABOUT = `${BRIDGE}/article.yaml`;
const FIXES = `${BRIDGE}/fixes.yaml`;
const ENGLISH = `${BRIDGE}/translation.md`;
const NOTES = `${BRIDGE}/notes.md`;
const SITE =
  'name: { zh: 旁, en: P }\ntagline: { zh: 中, en: T }\naddress: https://pangzhu.example\nbase: /\n';

const entity = (id: string, ...forms: string[]) =>
  `- id: ${id}\n  kind: place\n  name: { zh: 名, en: n }\n  description: d\n  forms: [${forms.map((text) => `{ text: ${text} }`).join(', ')}]\n`;

function bomb(): string {
  const letters = [...'abcdefghi'];
  const lines = letters.map((letter, at) => {
    const inner = at ? `*${letters[at - 1]}` : 'x';
    return `${letter}: &${letter} [${Array<string>(10).fill(inner).join(', ')}]`;
  });
  return `${lines.join('\n')}\n`;
}

type Files = Record<string, string | Uint8Array | undefined>;
type Case = [what: string, files: Files, file: string, line: number | undefined, rule: string];

const sources: Case[] = [
  ['an empty source', { [SOURCE]: '' }, SOURCE, undefined, 'source-empty'],
  ['a binary one', { [SOURCE]: bytes([0x89, 0x50, 0x4e, 0x47, 0, 0xff]) }, SOURCE, 1, 'source-encoding'],
  ['broken UTF-8', { [SOURCE]: bytes('新桥\n今年', [0xe5, 0x8c]) }, SOURCE, 2, 'source-encoding'],
  [
    'two encodings',
    { [SOURCE]: bytes('新桥今年\n'.repeat(9), [0xb1, 0xb1, 0xd4, 0xbc]) },
    SOURCE,
    10,
    'source-encoding',
  ],
  ['no Chinese', { [SOURCE]: 'A new bridge\n' }, SOURCE, undefined, 'source-no-chinese'],
  [
    'a sentence of 100,000 characters',
    { [SOURCE]: fixture(SOURCE) + '长'.repeat(100_000) },
    ABOUT,
    8,
    'sentence-too-long',
  ],
  ['NUL', { [SOURCE]: '新桥\n今\0年' }, SOURCE, 2, 'source-unreadable'],
  [
    'a lone surrogate',
    { [SOURCE]: Buffer.from('\ufeff新\ud800桥', 'utf16le') },
    SOURCE,
    1,
    'source-encoding',
  ],
  ['a zero-width space', { [SOURCE]: '新桥\n\n今\u200b年' }, SOURCE, 3, 'source-unreadable'],
  ['a bidirectional override', { [SOURCE]: '新\u202e桥' }, SOURCE, 1, 'source-unreadable'],
  [
    'marks that reverse an order, in UTF-16',
    { [SOURCE]: Buffer.from('\ufeff新桥\n\u2067今年', 'utf16le') },
    SOURCE,
    2,
    'source-unreadable',
  ],
  ['a noncharacter', { [SOURCE]: '新桥\ufffe' }, SOURCE, 1, 'source-unreadable'],
  ['50 MB', { [SOURCE]: new Uint8Array(50_000_000).fill(0x20) }, SOURCE, undefined, 'file-too-large'],
  ['a slug that climbs', { 'sources/..bridge/source.txt': '桥' }, 'sources/..bridge', undefined, 'slug'],
  [
    'a slug with capitals',
    { 'sources/River-Bridge/source.txt': '桥' },
    'sources/River-Bridge',
    undefined,
    'slug',
  ],
];

const files: Case[] = [
  ['a YAML bomb', { [FIXES]: bomb() }, FIXES, 1, 'yaml-syntax'],
  ['YAML without end', { [FIXES]: '['.repeat(100_000) }, FIXES, 1, 'yaml-syntax'],
  ['YAML that holds itself', { [FIXES]: 'cuts: &a\n  - *a\n' }, FIXES, 2, 'yaml-shape'],
  ['a wrong type', replaced(ABOUT, 'date: 2020-03-05', 'date: [2020]'), ABOUT, 3, 'yaml-shape'],
  ['a day that is none', replaced(ABOUT, '2020-03-05', '2020-02-30'), ABOUT, 3, 'yaml-shape'],
  ['an unknown key', added(ABOUT, 'titel: x\n'), ABOUT, 9, 'yaml-unknown-key'],
  ['a tab', { [FIXES]: 'cuts:\n\t- cut: x\n' }, FIXES, 2, 'yaml-syntax'],
  ['an escape for NUL', added(ABOUT, 'byline: { zh: "张\\0", en: x }\n'), ABOUT, 9, 'yaml-unreadable'],
  [
    'an escape for a lone surrogate',
    added(ABOUT, 'byline: { zh: "\\ud800", en: x }\n'),
    ABOUT,
    9,
    'yaml-unreadable',
  ],
  [
    'YAML in another encoding',
    { [FIXES]: bytes('# a\n# ', [0xb1, 0xb1, 0xd4, 0xbc]) },
    FIXES,
    2,
    'text-encoding',
  ],
  ['YAML of 50 MB', { [FIXES]: new Uint8Array(50_000_000).fill(0x20) }, FIXES, undefined, 'file-too-large'],
  ['a translation that is not UTF-8', { [ENGLISH]: bytes('# A\n', [0xff]) }, ENGLISH, 2, 'text-encoding'],
  [
    'a mark in the translation',
    replaced(ENGLISH, 'bridge is', 'bridge\u202e is'),
    ENGLISH,
    5,
    'text-unreadable',
  ],
  ['NUL in the notes', { [NOTES]: '## p1\n\na\0b\n' }, NOTES, 3, 'text-unreadable'],
  ['a bad site', { 'site.yaml': SITE.replace('base: /', 'base: reader') }, 'site.yaml', 4, 'yaml-shape'],
  ['a bad lexicon', { 'lexicon.yaml': '桥: qiao2\n' }, 'lexicon.yaml', 1, 'yaml-shape'],
];

const contents: Case[] = [
  [
    'a sentence too few',
    replaced(ENGLISH, 'The mayor spoke only one sentence.\n', ''),
    ENGLISH,
    7,
    'translation-drift',
  ],
  ['a sentence too many', added(ENGLISH, 'And more.\n'), ENGLISH, 7, 'translation-drift'],
  ['a paragraph too many', added(ENGLISH, '\nAnd more.\n'), ENGLISH, 10, 'translation-drift'],
  [
    'a cut that matches nothing',
    { [FIXES]: 'cuts:\n  - { cut: 大 桥, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'cuts that cross',
    { [FIXES]: 'cuts:\n  - { cut: 新桥 今年, why: x }\n  - { cut: 桥今 年, why: x }\n' },
    FIXES,
    3,
    'fix-crosses',
  ],
  [
    'a word fix that matches nothing',
    { [FIXES]: 'words:\n  - { word: 大桥, gloss: x, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'two fixes of one word',
    { [FIXES]: 'words:\n  - { word: 市长, gloss: x, why: x }\n  - { word: 市长, gloss: y, why: y }\n' },
    FIXES,
    3,
    'fix-crosses',
  ],
  [
    'an entity that matches nothing',
    added('entities.yaml', entity('a', '大桥')),
    'entities.yaml',
    11,
    'entity-matches-nothing',
  ],
  [
    'entities that share a form',
    added('entities.yaml', entity('a', '王小明')),
    'entities.yaml',
    11,
    'entity-form-twice',
  ],
  [
    'a reference to an entity that does not exist',
    added('entities.yaml', `${entity('a', '新桥')}  contains: [b]\n`),
    'entities.yaml',
    12,
    'entity-unknown',
  ],
  [
    'a link to an entity that does not exist',
    added('entities.yaml', `${entity('a', '新桥')}  links: [{ role: { zh: 在, en: in }, to: b }]\n`),
    'entities.yaml',
    12,
    'entity-unknown',
  ],
  [
    'an entity twice',
    added('entities.yaml', entity('wang-xiaoming', '新桥')),
    'entities.yaml',
    7,
    'entity-id-twice',
  ],
  [
    'an entity that stands within another alone',
    added('entities.yaml', entity('a', '小明')),
    'entities.yaml',
    11,
    'entity-matches-nothing',
  ],
  [
    'a cut in a block that does not exist',
    { [FIXES]: 'cuts:\n  - { cut: 新 桥, in: p9, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'a word fix at the third of two places',
    { [FIXES]: 'words:\n  - { word: 新桥, in: p1s1, nth: 2, gloss: x, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'a date fix that matches nothing',
    { [FIXES]: 'dates:\n  - { text: 去年, in: p1s1, date: "2019", why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  [
    'English that the translation does not have',
    { [FIXES]: 'words:\n  - { word: 市长, in: p2s2, english: burgomaster, why: x }\n' },
    FIXES,
    2,
    'english-not-found',
  ],
  [
    'a construction taken back where there is none',
    { [FIXES]: 'patterns:\n  - { not: no-such, in: p1s1, why: x }\n' },
    FIXES,
    2,
    'fix-matches-nothing',
  ],
  ['a note to a block twice', { [NOTES]: '## p1\n\nx\n\n## p1\n\ny\n' }, NOTES, 5, 'note-twice'],
  ['a picture in a note', { [NOTES]: '## p1\n\n![x](x.png)\n' }, NOTES, 3, 'note-markup'],
  [
    'a link by reference in a note',
    { [NOTES]: '## p1\n\n[x][a]\n\n[a]: javascript:x\n' },
    NOTES,
    3,
    'note-markup',
  ],
  [
    'an address as a link in a note',
    { [NOTES]: '## p1\n\n<javascript:alert(1)>\n' },
    NOTES,
    3,
    'note-markup',
  ],
  ['a comment in a note', { [NOTES]: '## p1\n\nx\n\n<!-- x -->\n' }, NOTES, 5, 'note-markup'],
  ['code in a note', { [NOTES]: '## p1\n\n`{process.exit()}`\n' }, NOTES, 3, 'note-markup'],
  ['a note to a block that does not exist', { [NOTES]: '## p9\n\nx\n' }, NOTES, 1, 'note-of-nothing'],
  ['a link in a note', { [NOTES]: '## p1\n\n[x](javascript:alert(1))\n' }, NOTES, 3, 'note-markup'],
  ['HTML in a note', { [NOTES]: '## p1\n\n<script>x</script>\n' }, NOTES, 3, 'note-markup'],
  [
    'an opening that is not in the text',
    replaced(ABOUT, '有人担心', '没有这样'),
    ABOUT,
    8,
    'block-not-found',
  ],
];

/** A content folder with changes made to the sources after its articles were written. */
function changedFolder(changes: Files): string {
  const [clean, changed] = [contentFolder(), contentFolder(changes)];
  runContent('write', clean, language);
  cpSync(join(clean, 'articles'), join(changed, 'articles'), { recursive: true });
  return changed;
}

describe('is told with file, line, what was found and expected, and a hint, and nothing is written:', () => {
  test.each([...sources, ...files, ...contents])('%s', (_, changes, file, line, rule) => {
    const content = changedFolder(changes);
    const before = writtenIn(content);
    const { code, text } = runContent('write', content, language);
    expect(code).toBe(1);
    expect(text.split('\n')[0]).toBe(`${join(content, file)}${line ? `:${line}` : ''}  ${rule}`);
    expect(text).toMatch(/^ {2}found: {4}\S.*\n {2}expected: \S.*\n {2}hint: {5}\S/m);
    expect(writtenIn(content)).toEqual(before);
  });

  test.each(['too few', 'too many'])('the paragraph with a sentence %s is named', (which) => {
    const [, changes] = contents.find(([what]) => what === `a sentence ${which}`)!;
    const { text } = runContent('write', changedFolder(changes), language);
    expect(text).toContain('expected: p2 has 2 × text line: 有人担心费用。市长只说了一句话。');
  });

  test('no sources at all', () => {
    const { code, text } = runContent('write', join(contentFolder(), 'elsewhere'), language);
    expect(code).toBe(1);
    expect(text).toMatch(/elsewhere\/sources {2}content-missing\n/);
  });
});

describe('the content build as a process', () => {
  const run = (content: string, shell = 'exec "$0" scripts/build-content.ts') =>
    spawnSync('sh', ['-c', shell, process.execPath], {
      env: { ...process.env, PANGZHU_CONTENT: content },
      encoding: 'utf8',
    });

  test('ends with 1 for bad input, and says nothing on its output', () => {
    const content = changedFolder({ [SOURCE]: '' });
    const { status, stdout, stderr } = run(content);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/source\.txt {2}source-empty\n/);
  });

  test.each([
    ['--reprt', "Unknown option '--reprt'"],
    ['--shard 9/8', '--shard 9/8 is no share'],
    ['more', "Unexpected argument 'more'"],
  ])('says how it is used for %s', (args, why) => {
    const { status, stderr } = run(contentFolder(), `exec "$0" scripts/build-content.ts ${args}`);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stderr).toContain('npm run content -- [--check | --report | --strict]');
    expect(stderr).not.toContain('    at ');
  });

  test('stops quietly where nobody reads its report to the end', () => {
    const { status, stderr } = run(contentFolder(), '"$0" scripts/build-content.ts --report | true');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  // A limit on the size of files (8 blocks of 512 bytes) is met as a full disk is: in the middle of a file
  test('leaves the last good content where the disk is full', () => {
    const content = changedFolder(replaced(ENGLISH, 'Some worry', 'Some people worry'));
    const before = writtenIn(content);
    const { status, stderr } = run(content, 'ulimit -f 8; exec "$0" scripts/build-content.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(/ {2}disk\n {2}found: {4}EFBIG/);
    recoverArticles(join(content, 'articles'));
    expect(writtenIn(content)).toEqual(before);
    expect(run(content).status).toBe(0);
    expect(writtenIn(content)).not.toEqual(before);
  });
});

test('what is rare but text passes through, character for character', () => {
  const rare = '新桥𠮷𰻞字，ü\u0323，\ue000\u{f0000}，葛\u{e0100}，👩🏽‍🚀。';
  const content = contentFolder({
    'sources/rare/source.txt': rare,
    'sources/rare/article.yaml': fixture(ABOUT).replace(/blocks:[^]*/, 'blocks:\n  - paragraph: 新桥\n'),
  });
  expect(runContent('write', content, language)).toMatchObject({ code: 0 });
  const written = readFileSync(join(content, 'articles/rare/annotations.json'), 'utf8');
  const { blocks } = annotatedArticle.parse(JSON.parse(written));
  const tokens = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  expect(tokens.map(({ text }) => text).join('')).toBe(rare);
});
