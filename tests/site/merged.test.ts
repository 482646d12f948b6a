import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCold, writeSite } from '../../scripts/bench/astro-project.ts';
import { runContent } from '../../scripts/content/run-content.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { mergeSites } from '../../src/merge/merge-sites.ts';
import { loadSite } from '../../src/pipeline/load-site.ts';
import { sharesOf } from '../../src/share.ts';
import { openBrowser } from '../../scripts/bench/search-browser.ts';

const SHARES = 4;
const folder = mkdtempSync(join(tmpdir(), 'pangzhu-merged-'));
const content = join(folder, 'source');
const project = join(folder, 'site');
const [whole, merged] = [join(project, 'dist'), join(folder, 'merged')];
const shares = sharesOf(SHARES).map(({ number }) => join(folder, `share-${number}`));
afterAll(() => rmSync(folder, { recursive: true }));

/** The two articles of the fixtures, some of them several times, on different days. */
function writeContent(): void {
  cpSync('tests/fixtures/pipeline/content', content, { recursive: true });
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  const sources = join(content, 'sources');
  for (const day of [1, 2, 3]) {
    for (const slug of ['river-bridge', 'short-notice']) {
      const copy = join(sources, `${slug}-${day}`);
      cpSync(join(sources, slug), copy, { recursive: true });
      const about = join(copy, 'article.yaml');
      const dated = readFileSync(about, 'utf8').replace(/^date: .*$/m, `date: 2020-03-0${day}`);
      writeFileSync(about, dated);
    }
  }
}

beforeAll(async () => {
  writeContent();
  expect(runContent('write', content, loadLanguage())).toMatchObject({ code: 0 });
  writeSite(project, content);
  await buildCold(project);
  for (const [at, share] of shares.entries())
    await buildCold(project, ['--shard', `${at + 1}/${SHARES}`, '--outDir', share]);
  await mergeSites(shares.toReversed(), merged, { contentFolder: content, site: loadSite(content) });
}, 900_000);

const filesOf = (site: string): string[] =>
  globSync('**/*', { cwd: site })
    .filter((name) => statSync(join(site, name)).isFile())
    .sort();

describe('a site put together from shares', () => {
  test('has the pages of one that is built whole, byte for byte, and all else but the search index and what counts its bytes', () => {
    const own = /^(pagefind\/|offline\/|sw\.js$)/;
    const files = filesOf(whole).filter((name) => !own.test(name));
    expect(files.filter((name) => name.endsWith('.html')).length).toBeGreaterThan(50);
    expect(filesOf(merged).filter((name) => !own.test(name))).toEqual(files);
    const different = files.filter(
      (name) => !readFileSync(join(whole, name)).equals(readFileSync(join(merged, name))),
    );
    expect(different).toEqual([]);
  });

  test('is parted so that no share makes the pages of another’s articles, words, names or constructions', () => {
    const made = shares.map((share) =>
      globSync(['articles/*/*/index.html', '{words,entities,patterns}/*/index.html'], { cwd: share }),
    );
    expect(new Set(made.flat()).size).toBe(made.flat().length);
    for (const pages of made) expect(pages.length).toBeGreaterThan(10);
  });

  test('lists for reading offline the same files in the same groups', () => {
    const lists = (site: string) => filesOf(site).filter((name) => name.startsWith('offline/'));
    expect(lists(merged)).toEqual(lists(whole));
    const read = (site: string, name: string) =>
      JSON.parse(readFileSync(join(site, name), 'utf8')) as { files: object; needs: string[] };
    for (const name of lists(whole).filter(
      (name) => /\.json$/.test(name) && !/(site|pagefind)\.json$/.test(name),
    )) {
      const [a, b] = [read(whole, name), read(merged, name)];
      expect([name, b.files, b.needs]).toEqual([name, a.files, a.needs]);
    }
  });

  test('answers every query as one that is built whole', async () => {
    const answers = await Promise.all([whole, merged].map((site) => answersOf(site)));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]!.filter(({ found }) => found.length > 1).length).toBeGreaterThan(10);
    expect(answers[0]!.find(({ query }) => query === '大象')?.found).toEqual([]);
  }, 240_000);

  test('refuses to be put together with a share missing, twice, or from other sources', async () => {
    const merge = (folders: string[]) =>
      mergeSites(folders, join(folder, 'refused'), { contentFolder: content, site: loadSite(content) });
    await expect(merge(shares.slice(1))).rejects.toThrow('every share of one count is needed');
    await expect(merge([...shares.slice(1), shares[1]!])).rejects.toThrow('each once');
    const about = join(shares[2]!, 'about/index.html');
    renameSync(about, `${about}.kept`);
    writeFileSync(about, 'other');
    await expect(merge(shares)).rejects.toThrow('from the same commit');
    renameSync(`${about}.kept`, about);
  });
});

const QUERIES = [
  ...['新桥', '通车', '市长', '的', '，', '月通车。他', '重要', '学生', '明天开学', '高兴', '王小明', '大象'],
  ...[
    'xinqiao',
    'xīn qiáo',
    'mingtian',
    'xuesheng',
    'bridge',
    'important bridge',
    'tomorrow',
    'school',
    'mayor',
  ],
  ...['新橋', '學校', '重要 bridge', '10'],
];

type Answer = { query: string; found: unknown[]; names: unknown[]; words: string[] };

// Text, as the test runner rewrites imports
const search = `async (queries) => {
  const { SiteSearch } = await import('/src/search/site-search.ts');
  const search = new SiteSearch(location.origin + '/pagefind/');
  const answers = [];
  for (const query of queries) {
    await search.start(query);
    while (search.progress.read < search.progress.all) await search.readOn();
    const found = search.found.map(({ number, matches }) => ({
      number,
      matches: matches.map(({ article, block, hits }) => ({ slug: article.han.slug, block, hits })),
    }));
    const { names, words } = search.answers();
    answers.push({ query, found, names, words: words.map(({ text }) => text) });
  }
  return answers;
}`;

/** What each query finds on a site: articles, and the blocks in them with the places of the hits, in order. */
async function answersOf(site: string) {
  const browser = await openBrowser(site);
  try {
    return await browser.page.evaluate<Answer[]>(`(${search})(${JSON.stringify(QUERIES)})`);
  } finally {
    await browser.close();
  }
}
