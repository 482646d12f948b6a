import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runContent, type Task } from '../../scripts/content/run-content.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { recoverArticles } from '../../src/pipeline/recover-articles.ts';
import { reportOf } from '../../src/pipeline/report.ts';
import { changeArticles, driftOf } from '../../src/pipeline/write-articles.ts';
import { faultsOf, tokensOf } from './builders.ts';
import { contentFolder, temporaryFolder } from './content-folder.ts';
import { ABOUT, added, ENGLISH, FIXES, language, replaced, SOURCE } from './faults.ts';

describe('buildAll', () => {
  const [river, notice] = buildAll('tests/fixtures/pipeline/content', language);

  test.each([river!, notice!])('makes of $slug what is expected, to the byte', async (article) => {
    const { mdx, annotations } = renderArticle(article);
    const expected = `../fixtures/pipeline/expected/${article.slug}`;
    await expect(mdx).toMatchFileSnapshot(`${expected}/article.mdx`);
    await expect(annotations).toMatchFileSnapshot(`${expected}/annotations.json`);
  });

  test('cuts by the machine where the source has no word spaces, and as the source does where it has', () => {
    expect(new Set(tokensOf(river!.blocks).map(({ cut }) => cut))).toEqual(new Set(['jieba', 'fix']));
    expect(new Set(tokensOf(notice!.blocks).map(({ cut }) => cut))).toEqual(new Set(['source']));
  });

  test('makes an article without translation and fixes', () => {
    expect(
      notice!.blocks.flatMap(({ sentences }) => sentences.map(({ translation }) => translation)),
    ).toEqual([undefined, undefined]);
  });
});

describe('a fault in a file is told with file, line and rule:', () => {
  test.each([
    ['source missing', { [SOURCE]: undefined }, 'source.txt', undefined, 'file-missing'],
    ['description missing', { [ABOUT]: undefined }, 'article.yaml', undefined, 'file-missing'],
    ['source empty', { [SOURCE]: '' }, 'source.txt', undefined, 'source-empty'],
    [
      'opening not in the text',
      replaced(ABOUT, '有人担心', '没有这样'),
      'article.yaml',
      8,
      'block-not-found',
    ],
    ['unknown key', added(ABOUT, 'source: x\n'), 'article.yaml', 9, 'yaml-unknown-key'],
    [
      'cut that matches nothing',
      replaced(FIXES, '本报 讯', '日报 讯'),
      'fixes.yaml',
      2,
      'fix-matches-nothing',
    ],
    [
      'word fix that matches nothing',
      replaced(FIXES, 'word: 讯', 'word: 问'),
      'fixes.yaml',
      5,
      'fix-matches-nothing',
    ],
    [
      'translation a sentence short',
      replaced(ENGLISH, 'He said, “This bridge is important.”\n', ''),
      'translation.md',
      4,
      'translation-drift',
    ],
    [
      'entity that no article has',
      replaced('entities.yaml', 'text: 王小明', 'text: 王大明'),
      'entities.yaml',
      5,
      'entity-matches-nothing',
    ],
    [
      'lexicon reading',
      added('lexicon.yaml', '新桥:\n  - { reading: xin1, gloss: x, pos: noun }\n'),
      'lexicon.yaml',
      6,
      'reading-length',
    ],
    ['slug', { 'sources/Not a slug/source.txt': '北约' }, 'Not a slug', undefined, 'slug'],
  ])('%s', (_, changes, file, line, rule) => {
    const [fault, ...more] = faultsOf(() => buildAll(contentFolder(changes), language));
    expect(more).toEqual([]);
    expect(fault?.file.endsWith(file)).toBe(true);
    expect([fault?.line, fault?.rule]).toEqual([line, rule]);
  });

  test('faults of several articles are told together', () => {
    const broken = contentFolder({
      [SOURCE]: 'none',
      'sources/short-notice/source.txt': 'none',
    });
    expect(faultsOf(() => buildAll(broken, language)).map(({ rule }) => rule)).toEqual([
      'source-no-chinese',
      'source-no-chinese',
    ]);
  });
});

describe('writing', () => {
  const [before, after] = [
    { mdx: 'old mdx', annotations: 'old' },
    { mdx: 'new mdx', annotations: 'new' },
  ];
  const read = (folder: string) => ({
    mdx: readFileSync(join(folder, 'x/article.mdx'), 'utf8'),
    annotations: readFileSync(join(folder, 'x/annotations.json'), 'utf8'),
  });

  test('replaces both files and leaves nothing else', () => {
    const folder = temporaryFolder();
    for (const rendered of [before, after]) changeArticles(folder, [['x', rendered]]);
    expect(read(folder)).toEqual(after);
    expect(readdirSync(folder)).toEqual(['x']);
    expect(driftOf(folder, 'x', after)).toEqual([]);
    expect(driftOf(folder, 'x', before)).toEqual([join('x', 'article.mdx'), join('x', 'annotations.json')]);
  });

  test('takes an article away', () => {
    const folder = temporaryFolder();
    changeArticles(folder, [
      ['x', before],
      ['y', before],
    ]);
    changeArticles(folder, [['x', undefined]]);
    expect(readdirSync(folder)).toEqual(['y']);
  });

  test.each([{ left: ['.gone'] }, { left: [] }])(
    'killed while an article is taken away, with $left left, does not bring it back',
    ({ left }) => {
      const folder = temporaryFolder();
      changeArticles(folder, [['y', before]]);
      mkdirSync(join(folder, '.ready/1-abc/x'), { recursive: true });
      for (const name of left) writeFileSync(join(folder, '.ready/1-abc/x', name), '');
      recoverArticles(folder);
      expect(readdirSync(folder)).toEqual(['y']);
    },
  );

  test('clears away what a killed process was laying ready, not what one that runs is', () => {
    const folder = temporaryFolder();
    changeArticles(folder, [['x', before]]);
    const [mine, running, killed] = [process.pid, process.ppid, 2 ** 30].map((pid) => `.next-${pid}-abc`);
    for (const name of [mine, running, killed]) mkdirSync(join(folder, name!, 'y'), { recursive: true });
    recoverArticles(folder);
    expect(readdirSync(folder).toSorted()).toEqual([running, 'x']);
  });

  test('that fails leaves all old articles', () => {
    const folder = temporaryFolder();
    changeArticles(folder, [['x', before]]);
    const unwritable = { mdx: 'new mdx', annotations: Symbol('no text') as unknown as string };
    const changes = [['x', after] as const, ['y', unwritable] as const];
    expect(() => changeArticles(folder, changes)).toThrow();
    recoverArticles(folder);
    expect(read(folder)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['x']);
  });
});

describe('runContent', () => {
  const run = (content: string, task: Task = 'write') => runContent(task, content, language);

  test('writes, then finds no drift; tells drift, mends it, and removes what has no source', () => {
    const content = contentFolder();
    const file = join(content, 'articles/river-bridge/annotations.json');
    expect(run(content).text).toContain('2 built, 2 written, 0 removed');
    expect(run(content, 'check').code).toBe(0);
    writeFileSync(file, 'changed');
    mkdirSync(join(content, 'articles/gone'));
    const drift = run(content, 'check');
    expect(drift.code).toBe(1);
    expect(drift.text).toContain(file);
    expect(drift.text).toContain(join(content, 'articles/gone'));
    expect(readFileSync(file, 'utf8')).toBe('changed');
    expect(run(content).text).toContain('2 built, 1 written, 1 removed');
    expect(existsSync(join(content, 'articles/gone'))).toBe(false);
    expect(run(content, 'check').code).toBe(0);
  });

  test('with a fault tells it, fails, and leaves what was written before', () => {
    const content = contentFolder();
    run(content);
    const file = join(content, 'articles/short-notice/annotations.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(join(content, 'sources/short-notice/source.txt'), '学校 明天 开学 。 学生 们 不 高兴 。');
    writeFileSync(join(content, 'sources/river-bridge/source.txt'), '');
    const { code, text } = run(content);
    expect(code).toBe(1);
    expect(text).toMatch(/river-bridge\/source\.txt {2}source-empty\n {2}found:/);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('reports without writing', () => {
    const content = contentFolder();
    expect(run(content, 'report').text).toMatch(/river-bridge\n {2}cuts {5}jieba 29, fix 2\n/);
    expect(existsSync(join(content, 'articles'))).toBe(false);
  });

  test('makes the same bytes in every process', () => {
    const content = contentFolder();
    const env = { ...process.env, PANGZHU_CONTENT: content };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-content.ts'], {
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(run(content, 'check').code).toBe(0);
  });
});

describe('a text that shall have no translation', () => {
  const about = readFileSync('tests/fixtures/pipeline/content/sources/short-notice/article.yaml', 'utf8');
  const none = { 'sources/short-notice/article.yaml': `${about}translation: none\n` };

  test('is not reported as untranslated', () => {
    const untranslated = (changes: Record<string, string>) => {
      const [, article] = buildAll(contentFolder(changes), language);
      return reportOf(article!, { guesses: [], names: [] }, []).untranslated.length;
    };
    expect(untranslated({})).toBeGreaterThan(0);
    expect(untranslated(none)).toBe(0);
  });

  test('has no English either', () => {
    const file = 'sources/short-notice/translation.md';
    expect(buildAll(contentFolder({ ...none, [file]: '…\n' }), language)).toHaveLength(2);
    const faults = faultsOf(() => buildAll(contentFolder({ ...none, [file]: '…\n\nA line.\n' }), language));
    expect(faults).toMatchObject([{ rule: 'translation-none', line: about.split('\n').length }]);
  });
});
