import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const language = loadLanguage();

/** The files of every article in a folder, in one value to compare; hidden folders are seen too. */
const contentsOf = (articles: string): string =>
  readdirSync(articles)
    .flatMap((slug) => [
      slug,
      ...['article.mdx', 'annotations.json'].map((name) => readFileSync(join(articles, slug, name), 'utf8')),
    ])
    .join('\n');

// Each moment is a test of its own, as each starts a process, which on a busy machine takes long
const moments = (last: number, step: number): number[] =>
  Array.from({ length: Math.ceil(last / step) }, (_, at) => 1 + at * step);

test.each(moments(60, 2))(
  'a process killed at change %i leaves all articles as before, or all as they were to become',
  async (nth) => {
    const [folder, finished] = [temporaryFolder(), temporaryFolder()];
    changeArticles(folder, stateOf('old'));
    changeArticles(finished, stateOf('new'));
    const states = [contentsOf(folder), contentsOf(finished)];
    const { signal } = await killAtChange(nth, [folder], ['tests/pipeline/write-forever.ts', folder]);
    expect(signal).toBe('SIGKILL');
    recoverArticles(folder);
    expect(states).toContain(contentsOf(folder));
  },
);

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

test.each([1, 2, 3, 5, 7])(
  'the content build killed at change %i too leaves all as before or as it was to become',
  async (nth) => {
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
    await killAtChange(nth, [articles], ['scripts/build-content.ts'], { PANGZHU_CONTENT: content });
    recoverArticles(articles);
    expect([before, after]).toContain(contentsOf(articles));
  },
);

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test.each(moments(40, 3))(
  'of drafts killed at change %i each source is whole or not there, each article is whole and has one, and the next clears up',
  async (nth) => {
    const content = temporaryFolder();
    const folders = [content, join(content, 'sources'), join(content, 'articles')] as const;
    const [, sources, articles] = folders;
    mkdirSync(sources);
    mkdirSync(articles);
    const { signal } = await killAtChange(nth, folders, ['tests/pipeline/draft-forever.ts', content]);
    expect(signal).toBe('SIGKILL');
    recoverArticles(articles);
    for (const slug of readdirSync(sources))
      expect(filesIn(join(sources, slug))).toEqual(draftOf(slug).files);
    for (const slug of readdirSync(articles)) {
      const { mdx, annotations } = renderArticle(draftOf(slug).article);
      expect(filesIn(join(articles, slug))).toEqual({ 'article.mdx': mdx, 'annotations.json': annotations });
    }
    expect(readdirSync(sources)).toEqual(expect.arrayContaining(readdirSync(articles)));
    const { article, ...draft } = draftOf('next');
    placeDraft(content, draft, () => article);
    expect(readdirSync(content)).toEqual(['articles', 'sources']);
  },
);
