import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { runUpdate } from '../../scripts/content/run-update.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { buildEach } from '../../src/pipeline/build-all.ts';
import { carryOut } from '../../src/pipeline/carry-out.ts';
import { listSources } from '../../src/pipeline/load-content.ts';
import { planUpdate } from '../../src/pipeline/plan-update.ts';
import { sharesOf, whole, type Share } from '../../src/share.ts';
import { contentFolder } from './content-folder.ts';

const language = loadLanguage();
const [RIVER, NOTICE] = ['river-bridge', 'short-notice'];

/** A content folder that is up to date, by its cache too. */
async function builtFolder(changes: Parameters<typeof contentFolder>[0] = {}) {
  const content = contentFolder(changes);
  const cacheFile = join(content, '.cache/content.json');
  const update = (share: Share = whole) =>
    runUpdate(content, { cacheFile, share }, () => Promise.resolve(language));
  const stale = () => planUpdate(content, { cacheFile }).stale;
  const edit = (path: string, from: string, to: string) => {
    const file = join(content, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  expect(stale()).toEqual([RIVER, NOTICE]);
  expect(await update()).toMatchObject({ code: 0 });
  expect(stale()).toEqual([]);
  return { content, cacheFile, update, stale, edit, check: () => runContent('check', content, language) };
}

test('where nothing has changed, nothing is built and no language tool is loaded', async () => {
  const { content, cacheFile } = await builtFolder();
  const never = () => Promise.reject(new Error('loaded'));
  const { code, text } = await runUpdate(content, { cacheFile, share: whole }, never);
  expect([code, text]).toEqual([
    0,
    expect.stringMatching(/^0 built, 0 written, 0 removed in .*; 2 unchanged$/),
  ]);
});

test('what is written while an article is built is built the next time', async () => {
  const { content, cacheFile, stale, edit } = await builtFolder();
  edit(`sources/${RIVER}/translation.md`, 'Some worry', 'Some people worry');
  const plan = planUpdate(content, { cacheFile });
  carryOut(
    plan,
    buildEach(content, plan.stale, plan.shared, language).map((article) => {
      edit(`sources/${RIVER}/translation.md`, 'Some people worry', 'Many people worry');
      return article;
    }),
  );
  expect(stale()).toEqual([RIVER]);
});

describe('builds only what depends on', () => {
  test.each([
    ['a translation', `sources/${RIVER}/translation.md`, 'Some worry', 'Some people worry', [RIVER]],
    ['a fix', `sources/${RIVER}/fixes.yaml`, 'why: ', 'why: since ', [RIVER]],
    ['a source', `sources/${NOTICE}/source.txt`, '', ' ', [NOTICE]],
    ['a word that one article has', 'lexicon.yaml', 'gloss: school', 'gloss: a school', [NOTICE]],
    [
      'a word that no article has',
      'lexicon.yaml',
      '',
      '鲸鱼:\n  - { reading: jing1 yu2, gloss: whale, pos: noun }\n',
      [],
    ],
  ])('%s', async (_, path, from, to, expected) => {
    const { edit, stale, update, check } = await builtFolder();
    edit(path, from, to);
    expect(stale()).toEqual(expected);
    const { text } = await update();
    expect(text).toContain(`${expected.length} built`);
    expect(check().code).toBe(0);
  });

  test('a generated file that was edited by hand', async () => {
    const { content, edit, stale, update, check } = await builtFolder();
    edit(`articles/${NOTICE}/annotations.json`, '"text"', '"test"');
    expect(stale()).toEqual([NOTICE]);
    expect((await update()).text).toContain('1 built, 1 written');
    rmSync(join(content, 'articles', RIVER), { recursive: true });
    expect(stale()).toEqual([RIVER]);
    await update();
    expect(check().code).toBe(0);
  });

  test('the tools', async () => {
    const { edit, stale } = await builtFolder();
    edit('.cache/content.json', '"tools":"', '"tools":"other ');
    expect(stale()).toEqual([RIVER, NOTICE]);
  });
});

test('a cache that cannot be read costs only time', async () => {
  const { cacheFile, stale, update, check } = await builtFolder();
  for (const broken of ['', '{', '[]', '{"tools":1,"articles":[]}', '{"articles":[["x",{}]]}']) {
    writeFileSync(cacheFile, broken);
    expect(stale()).toEqual([RIVER, NOTICE]);
  }
  await update();
  expect(stale()).toEqual([]);
  expect(check().code).toBe(0);
});

test('a check builds all, whatever the cache says', async () => {
  const { content, cacheFile, check } = await builtFolder();
  const file = join(content, `articles/${NOTICE}/annotations.json`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"text"', '"test"'));
  const { digestOfFiles } = await import('../../src/pipeline/digest.ts');
  const forged = digestOfFiles(join(content, 'articles', NOTICE), ['article.mdx', 'annotations.json']);
  const cache = JSON.parse(readFileSync(cacheFile, 'utf8')) as { articles: [string, { output: string }][] };
  cache.articles.find(([slug]) => slug === NOTICE)![1].output = forged;
  writeFileSync(cacheFile, JSON.stringify(cache));
  expect(planUpdate(content, { cacheFile }).stale).toEqual([]);
  expect(check()).toMatchObject({ code: 1, text: expect.stringContaining(file) as string });
});

test('a name that no article has any more is told, though the article that had it is not built', async () => {
  const { edit, update, stale } = await builtFolder();
  edit('entities.yaml', 'text: 王小明', 'text: 王大明');
  const { code, text } = await update();
  expect([code, text]).toEqual([1, expect.stringContaining('entity-matches-nothing')]);
  edit('entities.yaml', 'text: 王大明', 'text: 王小明');
  expect(stale()).toEqual([]);
});

test('shares of the articles make together what a whole build makes', async () => {
  const content = contentFolder();
  const built = [];
  for (const share of sharesOf(3)) {
    const outcome = await runUpdate(content, { cacheFile: join(content, 'c.json'), share }, () =>
      Promise.resolve(language),
    );
    built.push(/^\d+/.exec(outcome.text)![0]);
  }
  expect(built).toEqual(['0', '1', '1']);
  expect(listSources(content)).toHaveLength(2);
  expect(runContent('check', content, language)).toMatchObject({ code: 0 });
});
