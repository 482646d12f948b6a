import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { runNew, type NewArticle } from '../../scripts/new/run-new.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { annotatedArticle } from '../../src/model/article.ts';
import { recoverArticles } from '../../src/pipeline/recover-articles.ts';
import { contentFolder, temporaryFolder } from '../pipeline/content-folder.ts';
import { confirmNames } from './confirm.ts';
import { news, seed } from './texts.ts';

const language = loadLanguage();
const TEXT = '大桥通车\n昨天，新的大桥通车了。市民王小明说：“太好了！”';

/** A text file of its own. */
function textFile(text: string | Uint8Array, name = 'text.txt'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

const draft = (content: string, file: string, wishes: Partial<NewArticle> = {}) =>
  runNew({ file, simplify: false, today: '2026-11-24', ...wishes }, content, language);

/** All files of a folder with their contents, to see that nothing changed. */
const stateOf = (folder: string) =>
  globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]);

const annotationsOf = (content: string, slug: string) =>
  annotatedArticle.parse(
    JSON.parse(readFileSync(join(content, 'articles', slug, 'annotations.json'), 'utf8')),
  );

const hiddenIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'));

describe('a new article', () => {
  test('stands in its folder, is built, and is found as drafted by the content build', () => {
    const content = contentFolder();
    runContent('write', content, language);
    const { code, text } = draft(content, textFile(TEXT));
    expect(code).toBe(0);
    expect(text).toContain('Drafted');
    expect(text).toContain('article.yaml: fill in title.en, publisher.en, rights');
    expect(text).toContain('translate 3 sentences');
    const article = annotationsOf(content, 'daqiao-tongche');
    expect(article.blocks.map(({ id, text: own }) => `${id} ${own.slice(0, 4)}`)).toEqual([
      't1 大桥通车',
      'p1 昨天，新',
    ]);
    expect(article.blocks.flatMap(({ sentences }) => sentences.map((one) => one.translation))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(runContent('check', content, language)).toMatchObject({ code: 0 });
    const { code: reported, text: report } = runContent('report', content, language);
    expect(reported).toBe(0);
    expect(report).toContain('sentences without a translation: t1s1, p1s1, p1s2\n');
    expect(report).toContain('fields to be filled in: title.en, publisher.en, rights\n');
    expect(report).toMatch(/guesses to be checked, lines of article\.yaml: \d+(, \d+)+\n/);
    const strict = runContent('strict', content, language);
    expect(strict.code).toBe(1);
    expect(strict.text).toMatch(/Not settled: .*daqiao-tongche/);
    expect(hiddenIn(content)).toEqual([]);
  });

  test('can be made where there is no content folder yet', () => {
    const content = join(temporaryFolder(), 'texts');
    const { code, text } = draft(content, textFile(seed));
    expect(code).toBe(0);
    expect(text).toContain('of Pangzhu what it lacks: site.yaml, lexicon.yaml, patterns.yaml');
    expect(readdirSync(join(content, 'articles'))).toHaveLength(1);
  });

  test('may be translated sentence by sentence', () => {
    const content = contentFolder();
    draft(content, textFile(TEXT), { slug: 'bridge' });
    const file = join(content, 'sources/bridge/translation.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('了。 -->\n…', '了。 -->\nYesterday the new bridge opened.'),
    );
    expect(runContent('write', content, language)).toMatchObject({ code: 0 });
    const sentences = annotationsOf(content, 'bridge').blocks.flatMap((block) => block.sentences);
    expect(sentences.map(({ translation }) => translation)).toEqual([
      undefined,
      'Yesterday the new bridge opened.',
      undefined,
    ]);
  });
});

describe('names to confirm', () => {
  test.each([
    [news, ['托卡耶夫 tuokayefu', '王芳 wang-fang', '哈萨克斯坦 hasakesitan']],
    [
      readFileSync('tests/fixtures/draft/lighthouse.txt'),
      [
        '北欧灯塔保护协会 beioudengtabaohuxiehui',
        '埃里克·松德伯格 songdeboge',
        '松德伯格 songdeboge',
        '玛伦·维斯特加德 weisitejiade',
        '维斯特加德 weisitejiade',
        '范德林登 fandelindeng',
      ],
    ],
  ])('can be copied as they are, and then are names of the article', (text, names) => {
    const content = contentFolder();
    draft(content, textFile(text), { slug: 'new' });
    confirmNames(content, 'new');
    expect(runContent('write', content, language)).toMatchObject({ code: 0 });
    const named = annotationsOf(content, 'new').blocks.flatMap(({ text: own, mentions }) =>
      mentions.map(({ start, end, entity }) => `${own.slice(start, end)} ${entity}`),
    );
    expect(named).toEqual(expect.arrayContaining(names));
  });

  test('that were copied as they are keep their blanks in the report', () => {
    const content = contentFolder();
    draft(content, textFile(news), { slug: 'new' });
    confirmNames(content, 'new');
    runContent('write', content, language);
    expect(runContent('report', content, language).text).toMatch(
      / {2}fields of entities\.yaml to be filled in: (.*, )?tuokayefu\.name\.en, tuokayefu\.description/,
    );
  });

  test('are none that entities.yaml has', () => {
    const content = contentFolder();
    draft(content, textFile(`${TEXT}他来自北京。`), { slug: 'bridge' });
    const proposed = readFileSync(join(content, 'sources/bridge/names-to-confirm.yaml'), 'utf8');
    expect(proposed).toContain('北京');
    expect(proposed).not.toContain('王小明');
    expect(runContent('report', content, language).text).toContain(
      'names to be confirmed, in names-to-confirm.yaml: 大桥, 北京',
    );
  });
});

describe('refused, with nothing written:', () => {
  const faultOf = (wishes: Partial<NewArticle>, text: string | Uint8Array = TEXT) => {
    const content = contentFolder();
    runContent('write', content, language);
    const before = stateOf(content);
    const outcome = draft(content, textFile(text), wishes);
    expect(stateOf(content)).toEqual(before);
    expect(outcome.code).toBe(1);
    expect(outcome.text).toMatch(
      /found: .*\n {2}expected: .*\n {2}hint: .*\n\nNothing was changed: \d+ to mend\.$/,
    );
    return outcome.text;
  };

  test.each([
    '../escape',
    '/tmp/absolute',
    'a/b',
    'Bridge',
    '大桥',
    '',
    '-',
    'a--b',
    '.',
    'con\u0000',
    'a'.repeat(81),
  ])('the slug %j', (slug) => {
    expect(faultOf({ slug })).toMatch(/^--slug {2}slug\n/);
  });

  test('a slug that is taken', () => {
    expect(faultOf({ slug: 'river-bridge' })).toMatch(/river-bridge {2}slug-taken\n/);
  });

  test('a title of which no slug can be made', () => {
    expect(faultOf({}, '𠮷𠮷。')).toMatch(/^--slug {2}slug\n/);
  });

  test('no file', () => {
    expect(faultOf({ file: 'no/such.txt' })).toMatch(/^no\/such\.txt {2}file-missing\n/);
  });

  test('a folder for a file', () => {
    expect(faultOf({ file: 'tests' })).toMatch(/^tests {2}file-missing\n/);
  });

  test.each([
    ['an empty file', '', 'source-empty'],
    ['a file of 50 MB', new Uint8Array(50_000_000).fill(0x41), 'file-too-large'],
    ['a sentence of 100,000 characters', '长'.repeat(100_000), 'sentence-too-long'],
    ['no Chinese', 'none', 'source-no-chinese'],
  ])('%s', (_, text, rule) => {
    expect(faultOf({ slug: 'new' }, text)).toContain(`  ${rule}\n`);
  });

  test('a fault in the shared files', () => {
    const content = contentFolder({ 'lexicon.yaml': '\t- no' });
    expect(draft(content, textFile(TEXT)).text).toMatch(/lexicon\.yaml:1 {2}yaml-syntax/);
    expect(existsSync(join(content, 'sources/daqiao-tongche'))).toBe(false);
  });
});

test('what a killed process was drafting is cleared away, not what one that runs is', () => {
  const content = contentFolder();
  const [running, killed] = [process.ppid, 2 ** 30].map((pid) => `.draft-${pid}-abc/sources/x`);
  for (const folder of [running, killed]) mkdirSync(join(content, folder!), { recursive: true });
  expect(draft(content, textFile(TEXT)).code).toBe(0);
  expect(existsSync(join(content, running!))).toBe(true);
  expect(hiddenIn(content)).toHaveLength(1);
});

test('a folder that a person made is not touched, even an empty one', () => {
  const content = contentFolder();
  mkdirSync(join(content, 'sources/daqiao-tongche'));
  expect(draft(content, textFile(TEXT)).text).toContain('slug-taken');
  expect(readdirSync(join(content, 'sources/daqiao-tongche'))).toEqual([]);
});

describe('npm run new', () => {
  // A limit on the size of files (in blocks of 512 bytes) is met as a full disk is
  test.each([
    ['a file of the draft', 1],
    ['the article', 8],
  ])('leaves all as it was where the disk is full at %s', (_, blocks) => {
    const content = contentFolder();
    runContent('write', content, language);
    const before = stateOf(content);
    const command = `ulimit -f ${blocks}; exec "$0" scripts/new-article.ts tests/fixtures/draft/lighthouse.txt`;
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath], {
      env: { ...process.env, PANGZHU_CONTENT: content },
      encoding: 'utf8',
    });
    recoverArticles(join(content, 'articles'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/ {2}disk\n {2}found: {4}EFBIG[^]*Nothing was changed/);
    expect(stateOf(content)).toEqual(before);
    expect(hiddenIn(content)).toEqual([]);
  });

  const run = (content: string, ...args: string[]) =>
    spawnSync(process.execPath, ['scripts/new-article.ts', ...args], {
      env: { ...process.env, PANGZHU_CONTENT: content },
      encoding: 'utf8',
    });

  test('takes a file, a slug and a title', () => {
    const content = contentFolder();
    const { status, stderr, stdout } = run(
      content,
      textFile(news, 'news.txt'),
      '--slug',
      'energy',
      '--title',
      'Energy',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('/articles/energy/');
    expect(annotationsOf(content, 'energy').title.en).toBe('Energy');
  });

  test.each([[[]], [['a.txt', 'b.txt']], [['a.txt', '--slog', 'x']]])(
    'says how it is used for %j',
    (args) => {
      const { status, stderr } = run(contentFolder(), ...args);
      expect(status).toBe(1);
      expect(stderr).toContain('npm run new -- FILE');
    },
  );
});
