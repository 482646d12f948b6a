import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { placeDraft } from '../../scripts/new/place-draft.ts';
import { changeArticles, type Change } from '../../src/pipeline/write-articles.ts';
import { temporaryFolder } from './content-folder.ts';
import { draftOf } from './states.ts';

const other = vi.hoisted(() => ({ movesLeft: Infinity }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (other.movesLeft-- <= 0) throw new Error('killed');
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

// Folders are listed in the order of their names: what this number is in stands behind what the test itself lays ready
const LATER = Number(`9${process.pid}`);

const SLUGS = ['x', 'y'];
const changesTo = (state: string): Change[] =>
  SLUGS.map((slug) => [slug, { mdx: `${state} mdx`, annotations: `${state} annotations` }]);

/** All files of the articles in a folder, one after the other; hidden folders are seen too. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((slug) =>
    ['article.mdx', 'annotations.json'].map((name) => readFileSync(join(folder, slug, name), 'utf8')),
  );

/** Does what another process does meanwhile. */
function asAnother(task: () => void): void {
  vi.stubGlobal('process', Object.create(process, { pid: { value: LATER } }));
  task();
  vi.unstubAllGlobals();
}

/** Changes articles, and is killed after so many moves; by the first the change counts. */
function changeAndStop(folder: string, moves: number): void {
  other.movesLeft = moves;
  expect(() => changeArticles(folder, changesTo('first'))).toThrow('killed');
  other.movesLeft = Infinity;
}

/** The changes of a process; while it lays them ready, another stops in the midst of its own. */
function* changesMeanwhile(folder: string, moves: number): Generator<Change> {
  yield* changesTo('second');
  asAnother(() => changeAndStop(folder, moves));
}

test.each([1, 2, 3, 4])(
  'a change that counts last stands whole, though another stopped after %i moves',
  (moves) => {
    const folder = temporaryFolder();
    changeArticles(folder, changesTo('old'));
    changeArticles(folder, changesMeanwhile(folder, moves));
    expect(filesIn(folder)).toEqual(SLUGS.flatMap(() => ['second mdx', 'second annotations']));
  },
);

test('while one process drafts an article another can, and both are whole', () => {
  const content = temporaryFolder();
  const drafts = ['one', 'two'].map(draftOf);
  const [first, second] = drafts;
  placeDraft(content, first!, () => {
    asAnother(() => placeDraft(content, second!, () => second!.article));
    return first!.article;
  });
  for (const { slug, files } of drafts) {
    const folder = join(content, 'sources', slug);
    const read = (name: string) => [name, readFileSync(join(folder, name), 'utf8')];
    expect(Object.fromEntries(readdirSync(folder).map(read))).toEqual(files);
  }
  expect(readdirSync(join(content, 'articles'))).toEqual(['one', 'two']);
  expect(readdirSync(content)).toEqual(['articles', 'sources']);
});
