import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { changeArticles, recoverArticles } from '../../src/pipeline/write-articles.ts';
import { contentFolder, temporaryFolder } from './content-folder.ts';
import { stateOf } from './states.ts';

/** The files of every article in a folder, in one value to compare; hidden folders are seen too. */
const contentsOf = (articles: string): string =>
  readdirSync(articles)
    .flatMap((slug) => [
      slug,
      ...['article.mdx', 'annotations.json'].map((name) => readFileSync(join(articles, slug, name), 'utf8')),
    ])
    .join('\n');

/** Starts a script, ends it at once and without warning when a folder changes for the nth time, and waits until it is gone. */
async function killAtChange(nth: number, folder: string, command: readonly string[], env = {}) {
  let count = 0;
  const child = spawn(process.execPath, command, { env: { ...process.env, ...env }, stdio: 'ignore' });
  const watcher = watch(folder, () => {
    if (++count === nth) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  watcher.close();
  return { code, signal };
}

test('a process killed at any of many moments leaves all articles as before, or all as they were to become', async () => {
  const written = (state: 'old' | 'new') => {
    const folder = temporaryFolder();
    changeArticles(folder, stateOf(state));
    return folder;
  };
  const states = [contentsOf(written('old')), contentsOf(written('new'))];
  const folder = written('old');
  for (let nth = 1; nth <= 60; nth += 2) {
    const { signal } = await killAtChange(nth, folder, ['tests/pipeline/write-forever.ts', folder]);
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
    await killAtChange(nth, articles, ['scripts/build-content.ts'], { PANGZHU_CONTENT: content });
    recoverArticles(articles);
    expect([before, after]).toContain(contentsOf(articles));
    cpSync(saved, articles, { recursive: true });
  }
}, 120_000);
