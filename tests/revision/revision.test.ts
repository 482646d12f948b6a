import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { runAgain } from '../../scripts/new/run-again.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { annotatedArticle } from '../../src/model/article.ts';
import { changesBetween } from '../../src/pipeline/revision/changes.ts';
import { contentFolder } from '../pipeline/content-folder.ts';

const language = loadLanguage();
const RIVER = 'sources/river-bridge';
const NOTES = '## p1\n\nOn the first.\n\n## p2\n\nOn the worry.\n';
const FIXES = `# Ours
words:
  - { word: 讯, gloss: report, why: The report. } # any place
  - word: 费用
    in: p2s1 # the worry
    gloss: cost
    why: What it costs.
cuts:
  - { cut: 本报 讯, in: p1, why: Two words. }
`;

/** The bridge article, built, with notes and with fixes at addresses; then its files are changed. */
function bridge(changes: Record<string, (text: string) => string>) {
  const content = contentFolder({ [`${RIVER}/notes.md`]: NOTES, [`${RIVER}/fixes.yaml`]: FIXES });
  const file = (name: string) => join(content, RIVER, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  expect(runContent('write', content, language)).toMatchObject({ code: 0 });
  for (const [name, change] of Object.entries(changes)) writeFileSync(file(name), change(read(name)));
  return { content, file, read, build: () => runContent('write', content, language) };
}

const blocksOf = (content: string) =>
  annotatedArticle.parse(
    JSON.parse(readFileSync(join(content, 'articles/river-bridge/annotations.json'), 'utf8')),
  ).blocks;

/** The first line of each fault: place and rule. */
const faultsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^\S+ {2}[a-z-]+$/.test(line))
    .map((line) => line.replace(/^.*\//, ''));

/** A paragraph comes in front, a sentence of the second changes, and one goes. */
const revised = {
  'source.txt': (text: string) =>
    text
      .replace('　　本报讯', '　　本报编者按：这是旧闻。\n　　本报讯')
      .replace('担心费用', '担心它的费用')
      .replace('市长只说了一句话。', ''),
  'article.yaml': (text: string) =>
    text.replace('- paragraph: 本报讯', '- paragraph: 本报编者按\n  - paragraph: 本报讯'),
};

describe('a source that changed after translation', () => {
  test('is told sentence by sentence: new with its line in the source, changed and gone with that of their English', () => {
    const { build } = bridge(revised);
    const { code, text } = build();
    expect(code).toBe(1);
    expect(faultsIn(text)).toEqual([
      'source.txt:2  sentence-new',
      'translation.md:7  sentence-changed',
      'translation.md:8  sentence-gone',
      'notes.md:1  note-moved',
      'notes.md:5  note-moved',
    ]);
    expect(text).toContain('found:    p1s1 本报编者按：这是旧闻。');
    expect(text).toContain('expected: English of p3s1 有人担心它的费用。');
    expect(text).toContain('the text no longer has 市长只说了一句话。');
    expect(text).toContain('npm run new -- --again river-bridge');
  });

  test('leaves the last good content', () => {
    const { content, build } = bridge(revised);
    const before = blocksOf(content);
    build();
    expect(blocksOf(content)).toEqual(before);
  });

  test('is laid out anew beside what people wrote: what stays keeps its English, notes and fixes', () => {
    const { content, file, read, build } = bridge(revised);
    const before = ['translation.md', 'notes.md', 'fixes.yaml'].map(read);
    const { code, text } = runAgain('river-bridge', content);
    expect(code).toBe(0);
    expect(text).toMatch(/^river-bridge: 3 sentences stay, 1 changed, 1 new, 1 gone\n/);
    expect(text).toContain('  changed  p3s1  有人担心它的费用。\n     was  p2s1  有人担心费用。\n');
    expect(text).toContain('  new      p1s1  本报编者按：这是旧闻。\n');
    expect(text).toContain('  gone     p2s2  市长只说了一句话。  The mayor spoke only one sentence.\n');
    expect(['translation.md', 'notes.md', 'fixes.yaml'].map(read)).toEqual(before);
    expect(read('translation.again.md')).toMatch(
      /\n<!-- p1s1 本报编者按：这是旧闻。 -->\n…\n\n<!-- p2s1 .* -->\nOur report: .*\n<!-- p2s2 .* -->\nHe said, .*\n\n<!-- p3s1 有人担心它的费用。 -->\n<!-- It was: 有人担心费用。 Some worry about the cost. -->\n…\n\n<!-- Lines that have no place above: -->\n<!-- The mayor spoke only one sentence. -->\n$/,
    );
    expect(read('notes.again.md')).toBe(NOTES.replace('## p2', '## p3').replace('## p1', '## p2'));
    expect(read('fixes.again.yaml')).toBe(
      FIXES.replace('in: p2s1', 'in: p3s1').replace('in: p1,', 'in: p2,'),
    );
    for (const name of ['translation.md', 'notes.md', 'fixes.yaml'])
      renameSync(file(name.replace('.', '.again.')), file(name));
    expect(build()).toMatchObject({ code: 0 });
    const built = blocksOf(content);
    expect(built.map(({ id, note }) => [id, note?.[0]?.[0]?.text])).toEqual([
      ['t1', undefined],
      ['p1', undefined],
      ['p2', 'On the first.'],
      ['p3', 'On the worry.'],
    ]);
    expect(
      built.flatMap(({ sentences }) => sentences.map(({ translation }) => translation !== undefined)),
    ).toEqual([true, false, true, true, false]);
  });

  test('is not laid out over what was laid out before', () => {
    const { content } = bridge(revised);
    runAgain('river-bridge', content);
    expect(runAgain('river-bridge', content).text).toMatch(/translation\.again\.md {2}again-taken\n/);
  });

  test('keeps English that has no place any more, whoever wrote it and when', () => {
    const { content, read } = bridge({
      ...revised,
      'translation.md': (text) => text.replace('Some worry', 'A few people worry'),
    });
    runAgain('river-bridge', content);
    expect(read('translation.again.md')).toContain('<!-- A few people worry about the cost. -->');
  });
});

describe('a sentence that changed, where the lines still fit', () => {
  const changed = { 'source.txt': (text: string) => text.replace('担心费用', '担心它的费用') };
  const english = (change: (text: string) => string) => ({ ...changed, 'translation.md': change });

  test('is told with the line of its English, and the sentence as it was', () => {
    const { code, text } = bridge(changed).build();
    expect(code).toBe(1);
    expect(faultsIn(text)).toEqual(['translation.md:7  translation-outdated']);
    expect(text).toContain('found:    Some worry about the cost.');
    expect(text).toContain('it is the English of “有人担心费用。”');
  });

  test('is settled by English that was revised', () => {
    const { build } = bridge(english((text) => text.replace('the cost', 'its cost')));
    expect(build()).toMatchObject({ code: 0 });
  });

  test('is settled by a comment with the sentence as it is, until it changes again', () => {
    const { build, file, read } = bridge(
      english((text) => text.replace('Some worry', '<!-- p2s1 有人担心它的费用。 -->\nSome worry')),
    );
    expect(build()).toMatchObject({ code: 0 });
    writeFileSync(file('source.txt'), read('source.txt').replace('它的费用', '大桥的费用'));
    const { code, text } = build();
    expect([code, ...faultsIn(text)]).toEqual([1, 'translation.md:8  translation-outdated']);
  });
});

test('sentences that change places are told, as their English would stand beside another', () => {
  const { build } = bridge({
    'source.txt': (text) =>
      text.replace('有人担心费用。市长只说了一句话。', '市长只说了一句话。有人担心费用。'),
    'article.yaml': (text) => text.replace('- paragraph: 有人担心', '- paragraph: 市长只说了'),
    'fixes.yaml': (text) => text.replace('p2s1', 'p2s2'),
  });
  expect(faultsIn(build().text)).toEqual([
    'translation.md:7  translation-outdated',
    'translation.md:8  translation-outdated',
  ]);
});

test('a text that has not changed has nothing to lay out, and no file', () => {
  const { content, file } = bridge({});
  expect(runAgain('river-bridge', content)).toMatchObject({ code: 0 });
  expect(existsSync(file('translation.again.md'))).toBe(false);
});

test.each([
  ['../river-bridge', '--again  slug'],
  ['no-such', 'slug-unknown'],
  ['river-brige', 'did you mean river-bridge?'],
])('the slug %s is refused', (slug, rule) => {
  const { code, text } = runAgain(slug, contentFolder());
  expect(code).toBe(1);
  expect(text).toContain(rule);
});

test('an article that was never built has nothing to compare with', () => {
  expect(runAgain('river-bridge', contentFolder()).text).toMatch(/articles\/river-bridge {2}never-built\n/);
});

test('of sentences that are alike the second stays the second', () => {
  const sentences = (...texts: string[]) =>
    texts.map((zh, at) => ({ id: `p1s${at + 1}`, block: 'p1', zh, en: `${at}` }));
  const { kept, changed, added, gone } = changesBetween(
    sentences('好。', '好。', '走吧。'),
    sentences('新。', '好。', '好。'),
  );
  expect(kept.map(({ now, past }) => `${past.id} ${now.id}`)).toEqual(['p1s1 p1s2', 'p1s2 p1s3']);
  expect([changed, added.map(({ zh }) => zh), gone.map(({ zh }) => zh)]).toEqual([[], ['新。'], ['走吧。']]);
});
