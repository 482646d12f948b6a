import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runContent } from '../../scripts/content/run-content.ts';
import { runAgain } from '../../scripts/new/run-again.ts';
import { runNew } from '../../scripts/new/run-new.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { annotatedArticle } from '../../src/model/article.ts';
import { temporaryFolder } from '../pipeline/content-folder.ts';

const language = loadLanguage();
const RECIPE = `番茄炒蛋
材料：
番茄2个（约300克）。
鸡蛋3个
盐1/2小勺
做法很简单。先把番茄洗净，切成块。再把鸡蛋打散。
最后炒熟就可以吃了。大家都喜欢这道家常菜。
`;

/** A drafted recipe, with what a person then does to its files. */
function recipe(changes: Record<string, (text: string) => string>) {
  const content = temporaryFolder();
  const received = join(temporaryFolder(), 'recipe.txt');
  writeFileSync(received, RECIPE);
  const wishes = { file: received, slug: 'recipe', simplify: false, today: '2026-11-24' };
  expect(runNew(wishes, content, language)).toMatchObject({ code: 0 });
  const file = (name: string) => join(content, 'sources/recipe', name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const change = (all: typeof changes) => {
    for (const [name, edit] of Object.entries(all)) {
      expect(edit(read(name)), name).not.toBe(read(name));
      writeFileSync(file(name), edit(read(name)));
    }
  };
  change(changes);
  return {
    read,
    change,
    build: () => runContent('write', content, language),
    again: () => runAgain('recipe', content),
    place: (...names: string[]) => {
      for (const name of names) renameSync(file(name.replace('.', '.again.')), file(name));
    },
    blocks: () =>
      annotatedArticle
        .parse(JSON.parse(readFileSync(join(content, 'articles/recipe/annotations.json'), 'utf8')))
        .blocks.map(({ id, text, sentences }) => ({
          id,
          text,
          english: sentences.map(({ translation }) => translation),
        })),
  };
}

const inPlace = (from: string, to: string) => (text: string) => text.replace(from, to);
const translated = inPlace('鸡蛋3个 -->\n## …', '鸡蛋3个 -->\n## Three eggs');
const notHeading = inPlace('heading: 鸡蛋3个', 'paragraph: 鸡蛋3个');
const parted = inPlace(
  '- paragraph: 做法很简单。先把番茄',
  '- paragraph: 做法很简单。先把番茄\n  - paragraph: 切成块',
);

describe('blocks that a person corrects', () => {
  test.each([
    ['a kind, before a word is translated', { 'article.yaml': notHeading }],
    ['a kind, when the sentence is translated', { 'article.yaml': notHeading, 'translation.md': translated }],
    ['a sentence that is parted', { 'article.yaml': parted }],
    [
      'a sentence that is parted, when another is translated',
      { 'article.yaml': parted, 'translation.md': translated },
    ],
  ])('need nothing else: %s', (_, changes) => {
    const { build, again, place, blocks, read } = recipe(changes);
    expect(build()).toMatchObject({ code: 0 });
    const english = 'translation.md' in changes ? 'Three eggs' : undefined;
    expect(blocks().find(({ text }) => text === '鸡蛋3个')?.english).toEqual([english]);
    expect(again()).toMatchObject({ code: 0 });
    place('translation.md');
    const before = blocks();
    expect(build()).toMatchObject({ code: 0 });
    expect(blocks()).toEqual(before);
    expect(again().text).toContain('laid out for them');
    expect(read('translation.md')).not.toContain('no place');
  });

  test('that part a translated sentence are told with the command that lays the file out', () => {
    const { build } = recipe({
      'article.yaml': parted,
      'translation.md': inPlace('切成块。 -->\n…', '切成块。 -->\nWash the tomatoes and dice them.'),
    });
    const { code, text } = build();
    expect(code).toBe(1);
    expect(text).toMatch(/article\.yaml:\d+ {2}sentence-new\n {2}found: {4}p4s1 切成块。/);
    expect(text).not.toContain('source.txt');
    expect(text).toContain('hint:     `npm run new -- --again recipe` lays');
  });

  test('are told with that command, where no comment says what a line renders', () => {
    const { build } = recipe({
      'article.yaml': notHeading,
      'translation.md': (text) => translated(text).replace(/<!--[^]*?-->\n/g, ''),
    });
    const { text } = build();
    expect(text).toMatch(
      /translation\.md:\d+ {2}translation-drift\n {2}found: {4}1 × heading line: Three eggs/,
    );
    expect(text).toContain('if article.yaml or source.txt has changed, `npm run new -- --again recipe`');
  });
});

describe('blocks whose text has changed', () => {
  const gone = inPlace('盐1/2小勺\n', '');
  const swapped = inPlace('鸡蛋3个\n盐1/2小勺\n', '盐1/2小勺\n鸡蛋3个\n');
  const rewritten = inPlace('最后炒熟就可以吃了', '只要炒熟就能吃了');

  test.each([
    [
      'gone',
      gone,
      /article\.yaml:\d+ {2}block-not-found\n {2}found: {4}盐1\/2小勺\n.*鸡蛋3个做法很简单/,
      'remove the line',
    ],
    [
      'moved',
      swapped,
      /block-not-found\n {2}found: {4}盐1\/2小勺\n/,
      'further up: put the lines into the order',
    ],
    ['rewritten', rewritten, /block-not-found\n {2}found: {4}最后炒熟/, 'copy its first characters'],
  ])('are told with what to do: %s', (_, change, message, hint) => {
    const { text } = recipe({ 'source.txt': change }).build();
    expect(text).toMatch(message);
    expect(text).toContain(hint);
    expect(text).toContain('`npm run new -- --again recipe` lays the blocks out anew');
  });

  test.each([
    ['gone', gone, ['材料：', '番茄2个（约300克）', '鸡蛋3个', '做法很简单']],
    ['moved', swapped, ['材料：', '番茄2个（约300克）', '盐1/2小勺', '鸡蛋3个']],
    ['rewritten', rewritten, ['材料：', '番茄2个（约300克）', '鸡蛋3个', '盐1/2小勺']],
  ])('are laid out by --again, with the English of what stays: %s', (_, edit, texts) => {
    const { again, place, build, blocks, read, change } = recipe({ 'translation.md': translated });
    build();
    change({ 'source.txt': edit });
    expect(again()).toMatchObject({ code: 0 });
    place('article.yaml', 'translation.md');
    expect(build()).toMatchObject({ code: 0 });
    const built = blocks();
    expect(built.slice(1, 5).map(({ text }) => text.slice(0, texts[3]!.length * 3).split('。')[0])).toEqual(
      texts,
    );
    expect(built.map(({ text }) => text).join('')).toBe(read('source.txt').replace(/\n/g, ''));
    expect(built.find(({ text }) => text === '鸡蛋3个')?.english).toEqual(['Three eggs']);
    expect(again().text).toContain('laid out for them');
  });

  test('keep what a person wrote in article.yaml; what is guessed anew is marked', () => {
    const { again, read } = recipe({
      'article.yaml': inPlace('heading: 鸡蛋3个', 'heading: 鸡蛋3个 # really'),
      'source.txt': rewritten,
    });
    again();
    const [before, after] = [read('article.yaml'), read('article.again.yaml')];
    const [about, laid] = after.split('\nblocks:\n');
    expect(about).toBe(before.split('\nblocks:\n')[0]);
    expect(laid).toContain('  - heading: 鸡蛋3个 # really\n');
    expect(laid).toMatch(/ {2}# guess: Its opening has changed.*\n {2}- paragraph: 只要炒熟就能吃了。大\n$/);
  });
});

describe('a new line of the source', () => {
  const added = inPlace('最后炒熟', '可以加一点葱花。也可以不加。\n最后炒熟');

  test.each([
    ['without a translation', {}],
    ['with a translation', { 'translation.md': translated }],
  ])('does not silently join the block before it: %s', (_, changes) => {
    const { text } = recipe({ ...changes, 'source.txt': added }).build();
    expect(text).toMatch(/source\.txt:7 {2}line-without-block\n {2}found: {4}可以加一点葱花/);
    expect(text).toMatch(/article\.yaml, below line \d+: `- paragraph: 可以加一点葱花。也可`/);
    expect(text).toContain('`npm run new -- --again recipe` adds it');
  });

  test('is a block of its own as laid out by --again, marked as a guess', () => {
    const { again, read, place, build, blocks } = recipe({ 'source.txt': added });
    again();
    expect(read('article.again.yaml')).toContain(
      '  # guess: A new line of the text.\n  - paragraph: 可以加一点葱花。也可\n  - paragraph: 最后炒熟',
    );
    place('article.yaml', 'translation.md');
    expect(build()).toMatchObject({ code: 0 });
    expect(blocks().map(({ text }) => text)).toContain('可以加一点葱花。也可以不加。');
  });

  test('that is put on the line before is a new sentence of its block', () => {
    const { build } = recipe({
      'translation.md': translated,
      'source.txt': inPlace('打散。\n', '打散。也可以加一点葱花。\n'),
    });
    expect(build().text).toMatch(/source\.txt:6 {2}sentence-new\n/);
  });
});

describe('lines of a translation that do not fit', () => {
  test('are each told where they are', () => {
    const { build, read } = recipe({
      'translation.md': (text) =>
        translated(text)
          .replace('先把番茄洗净，切成块。 -->\n…\n', '先把番茄洗净，切成块。 -->\n')
          .replace('大家都喜欢这道家常菜。 -->\n…', '大家都喜欢这道家常菜。 -->\nAll like it.\nVery much.'),
    });
    const line = (part: string) =>
      read('translation.md')
        .split('\n')
        .findIndex((one) => one.includes(part)) + 1;
    const { text } = build();
    expect(text).toContain(
      `translation.md:${line('先把番茄')}  translation-drift\n  found:    p3s2 has no line: 先把番茄`,
    );
    expect(text).toContain(
      `translation.md:${line('Very much')}  translation-drift\n  found:    a line that no sentence has: Very much.`,
    );
    expect(text).toContain('2 to mend');
  });

  test('are told by the comment that swallows them', () => {
    const { build, read } = recipe({ 'translation.md': inPlace('材料： -->', '材料： ->') });
    const line =
      read('translation.md')
        .split('\n')
        .findIndex((one) => one.endsWith(' ->')) + 1;
    expect(build().text).toMatch(new RegExp(`^\\S+translation\\.md:${line}  translation-comment\n`));
  });
});

test.each(['...', '……', '。。。', '......'])('%s is no translation', (typed) => {
  const { build, blocks } = recipe({
    'translation.md': (text) => translated(text).replace('材料： -->\n…', `材料： -->\n${typed}`),
  });
  expect(build()).toMatchObject({ code: 0 });
  expect(blocks()[1]).toMatchObject({ text: '材料：', english: [undefined] });
});
