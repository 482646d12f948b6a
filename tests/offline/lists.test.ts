import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeLists } from '../../src/offline/integration.ts';
import { groupOf, type List } from '../../src/offline/list.ts';
import { listFiles } from '../../src/offline/lists.ts';
import { articleWith } from '../takeaway/article.ts';

const plain = articleWith('反导');
const used = { pattern: 'used', parts: [{ start: 0, end: 2 }] };
const article = {
  ...plain,
  slug: 'one',
  blocks: plain.blocks.map((block) => ({ ...block, patterns: [used] })),
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pangzhu-lists-'));
  const files = [
    'index.html',
    '_headers',
    '.nojekyll',
    '.well-known/security.txt',
    'feed.xml',
    'icon.svg',
    'sw.js',
    '_astro/page.css',
    'about/index.html',
    'articles/one/index.html',
    'articles/one/p1/index.html',
    'articles/one.epub',
    'articles/two/index.html',
    'articles/two/p1/index.html',
    'words/index.html',
    'words/反导/index.html',
    'words/别的/index.html',
    'characters/导.json',
    'entities/index.html',
    'entities/someone/index.html',
    'patterns/index.html',
    'patterns/used/index.html',
    'patterns/unused/index.html',
    'pagefind/search.json',
    'pagefind/index/a.pf_index',
  ];
  for (const file of files) write(file, file === 'sw.js' ? 'self' : file);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

describe('the lists of a site', () => {
  test.each([
    ['', 'site'],
    ['icon.svg', 'site'],
    ['about/', 'about'],
    ['words/%E5%8F%8D/', 'words'],
    ['articles/one/', 'articles/one'],
    ['articles/one/p7/', 'articles/one'],
  ])('have %s in the group %s', (path, group) => expect(groupOf(path)).toBe(group));

  test('have every file that can be read offline once, under the path of its address', () => {
    const { lists } = listFiles(folder, [article]);
    const paths = [...lists.values()].flatMap(({ files }) => Object.keys(files));
    expect(paths.toSorted()).toEqual(
      [
        '',
        '_astro/page.css',
        'about/',
        'articles/one/',
        'articles/one/p1/',
        'articles/two/',
        'articles/two/p1/',
        'characters/%E5%AF%BC.json',
        'entities/',
        'entities/someone/',
        'icon.svg',
        'pagefind/index/a.pf_index',
        'pagefind/search.json',
        'patterns/',
        'patterns/unused/',
        'patterns/used/',
        'words/',
        'words/%E5%88%AB%E7%9A%84/',
        'words/%E5%8F%8D%E5%AF%BC/',
      ].toSorted(),
    );
  });

  test('name what an article needs besides its own pages', () => {
    const { needs, groups, title, bytes } = listFiles(folder, [article]).lists.get('articles/one')!;
    expect(needs.toSorted()).toEqual([
      'characters/%E5%AF%BC.json',
      'entities/',
      'entities/someone/',
      'patterns/',
      'patterns/used/',
      'words/',
      'words/%E5%8F%8D%E5%AF%BC/',
    ]);
    expect(groups).toEqual(['pagefind']);
    expect(title).toEqual(article.title);
    expect(bytes).toBeGreaterThan(100);
  });

  test('name what is brought along from the first visit on', () => {
    const groups = () => listFiles(folder, [article]).lists.get('site')!.groups;
    expect(groups()).toEqual(['_astro', 'about', 'pagefind']);
    write('pagefind/index/b.pf_index', 'b'.repeat(1_000_001));
    expect(groups()).toEqual(['_astro', 'about']);
  });

  test('name all groups in the list of the site, so that a group that is gone is known to be', () => {
    const { lists } = listFiles(folder, [article]);
    expect(lists.get('site')!.all?.toSorted()).toEqual([...lists.keys()].toSorted());
  });

  test('change in the file that has changed, and the version with it', () => {
    const before = listFiles(folder, [article]);
    expect(listFiles(folder, [article])).toEqual(before);
    write('words/别的/index.html', 'new');
    const after = listFiles(folder, [article]);
    expect(after.version).not.toBe(before.version);
    const changed = [...after.lists].filter(([group, list]) => !same(list, before.lists.get(group)!));
    expect(changed.map(([group]) => group)).toEqual(['words']);
  });
});

const same = (a: List, b: List): boolean => JSON.stringify(a.files) === JSON.stringify(b.files);

test('the version can stand in an address as it is', () => {
  const versions = Array.from({ length: 100 }, (_, n) => {
    write('index.html', String(n));
    return listFiles(folder, []).version;
  });
  expect(versions.map(encodeURIComponent)).toEqual(versions);
});

test('the version stands in the worker once, however often it is written', () => {
  writeLists(folder, [article]);
  writeLists(folder, [article]);
  const { version } = listFiles(folder, [article]);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(`const version="${version}";\nself`);
  const written = JSON.parse(readFileSync(join(folder, 'offline/articles/one.json'), 'utf8')) as List;
  expect(Object.keys(written.files)).toEqual(['articles/one/', 'articles/one/p1/']);
});
