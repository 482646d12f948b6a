import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { runNew } from '../../scripts/new/run-new.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { changeArticles, recoverArticles } from '../../src/pipeline/write-articles.ts';
import { contentFolder, temporaryFolder } from './content-folder.ts';
import { killAtChange } from './kill.ts';
import { stateOf } from './states.ts';

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

test('so does the content build', async () => {
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

test('so does a draft: its source is whole or not there, nothing else changes, and the next run clears up', async () => {
  const text = 'tests/fixtures/draft/lighthouse.txt';
  const command = ['scripts/new-article.ts', text, '--slug', 'lighthouse'];
  const language = loadLanguage();
  const contentOf = () => {
    const content = contentFolder();
    runContent('write', content, language);
    return content;
  };
  const whole = contentOf();
  const changed = (content: string) => ['', 'sources', 'articles'].map((name) => join(content, name));
  await killAtChange(Infinity, changed(whole), command, { PANGZHU_CONTENT: whole });
  const folder = 'sources/lighthouse';
  const files = readdirSync(join(whole, folder));
  expect(files).toHaveLength(5);
  const [old, finished] = [contentsOf(join(contentOf(), 'articles')), contentsOf(join(whole, 'articles'))];
  for (const nth of [1, 3, 6, 10]) {
    const content = contentOf();
    await killAtChange(nth, changed(content), command, { PANGZHU_CONTENT: content });
    recoverArticles(join(content, 'articles'));
    const placed = existsSync(join(content, folder));
    if (placed)
      for (const file of files) expect(textIn(content, folder, file)).toBe(textIn(whole, folder, file));
    expect(placed ? [old, finished] : [old]).toContain(contentsOf(join(content, 'articles')));
    const wishes = { slug: 'again', simplify: false, today: '2026-11-26' };
    const again = runNew({ file: text, ...wishes }, content, language);
    expect(again.code).toBe(0);
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
  }
}, 600_000);

const textIn = (...path: string[]): string => readFileSync(join(...path), 'utf8');
