import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { placeDraft } from '../../scripts/new/place-draft.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { recoverArticles } from '../../src/pipeline/recover-articles.ts';
import { changeArticles } from '../../src/pipeline/write-articles.ts';
import { contentFolder, temporaryFolder } from './content-folder.ts';
import { killAtChange } from './kill.ts';
import { draftOf, stateOf } from './states.ts';

/** The files of every article in a folder, in one value to compare; hidden folders are seen too. */
const contentsOf = (articles: string): string =>
  readdirSync(articles)
    .flatMap((slug) => [
      slug,
      ...['article.mdx', 'annotations.json'].map((name) => readFileSync(join(articles, slug, name), 'utf8')),
    ])
    .join('\n');

test('a process killed at any of many moments leaves all articles as before, or all as they were to become', async () => {
  const written = (state: 'old' | 'new') => {
    const folder = temporaryFolder();
    changeArticles(folder, stateOf(state));
    return folder;
  };
  const states = [contentsOf(written('old')), contentsOf(written('new'))];
  const folder = written('old');
  for (let nth = 1; nth <= 60; nth += 2) {
    const { signal } = await killAtChange(nth, [folder], ['tests/pipeline/write-forever.ts', folder]);
    expect(signal).toBe('SIGKILL');
    recoverArticles(folder);
    expect(states).toContain(contentsOf(folder));
  }
}, 120_000);

test('a process that writes articles is not disturbed by one that looks after them, nor the other way round', async () => {
  const folder = temporaryFolder();
  const writer = spawn(process.execPath, ['tests/pipeline/write-forever.ts', folder]);
  const ended = once(writer, 'exit');
  await expect.poll(() => readdirSync(folder)).toContain('article-0');
  for (let time = 0; time < 2000; time++) {
    recoverArticles(folder);
    await setImmediate();
  }
  writer.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  recoverArticles(folder);
  const whole = temporaryFolder();
  const states = (['old', 'new'] as const).map((state) => {
    changeArticles(whole, stateOf(state));
    return contentsOf(whole);
  });
  expect(states).toContain(contentsOf(folder));
});

test('the content build too leaves all as before or as it was to become', async () => {
  const language = loadLanguage();
  const content = contentFolder();
  const articles = join(content, 'articles');
  runContent('write', content, language);
  const before = contentsOf(articles);
  const translation = join(content, 'sources/river-bridge/translation.md');
  writeFileSync(translation, readFileSync(translation, 'utf8').replace('Some worry', 'Some people worry'));
  writeFileSync(join(content, 'sources/short-notice/source.txt'), '学校 明天 开学 。 学生 们 不 高兴 。');
  const finished = temporaryFolder();
  cpSync(content, finished, { recursive: true });
  runContent('write', finished, language);
  const after = contentsOf(join(finished, 'articles'));
  expect(after).not.toBe(before);
  const saved = temporaryFolder();
  cpSync(articles, saved, { recursive: true });
  for (const nth of [1, 2, 3, 5, 7]) {
    await killAtChange(nth, [articles], ['scripts/build-content.ts'], { PANGZHU_CONTENT: content });
    recoverArticles(articles);
    expect([before, after]).toContain(contentsOf(articles));
    cpSync(saved, articles, { recursive: true });
  }
}, 120_000);

test('so do drafts: each source is whole or not there, each article is whole and has one, and the next clears up', async () => {
  const content = temporaryFolder();
  const [sources, articles] = ['sources', 'articles'].map((name) => join(content, name)) as [string, string];
  mkdirSync(sources);
  mkdirSync(articles);
  for (let nth = 1; nth <= 40; nth += 3) {
    const folders = [content, sources, articles];
    const { signal } = await killAtChange(nth, folders, ['tests/pipeline/draft-forever.ts', content]);
    expect(signal).toBe('SIGKILL');
    recoverArticles(articles);
    for (const slug of readdirSync(sources)) {
      const read = (name: string) => readFileSync(join(sources, slug, name), 'utf8');
      const { files } = draftOf(slug);
      expect(Object.fromEntries(readdirSync(join(sources, slug)).map((name) => [name, read(name)]))).toEqual(
        files,
      );
    }
    const written = readdirSync(articles);
    const whole = renderArticle(draftOf('x').article).annotations.length;
    for (const slug of written)
      expect(readFileSync(join(articles, slug, 'annotations.json'), 'utf8')).toHaveLength(
        whole - 1 + slug.length,
      );
    expect(readdirSync(sources)).toEqual(expect.arrayContaining(written));
    for (const folder of [sources, articles])
      for (const slug of readdirSync(folder)) rmSync(join(folder, slug), { recursive: true });
    const { article, ...draft } = draftOf('next');
    placeDraft(content, draft, () => article);
    expect(readdirSync(content)).toEqual(['articles', 'sources']);
    for (const folder of [sources, articles]) rmSync(join(folder, 'next'), { recursive: true });
  }
}, 120_000);
