import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { filesOf } from './files.ts';
import { type Import, importsIn, packageOf, reachedFrom } from './imports.ts';

/** What each part of the project may import besides itself: nothing points back up the list. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  i18n: ['model'],
  anki: [],
  language: ['model'],
  markup: [],
  'share.ts': [],
  'annotations.ts': ['model'],
  'article-by-article.ts': [],
  pipeline: ['model', 'language', 'annotations.ts', 'share.ts'],
  reading: ['model', 'language', 'markup', 'i18n', 'site.ts'],
  search: ['model', 'language', 'reading', 'annotations.ts', 'share.ts'],
  takeaway: ['model', 'anki', 'markup', 'language', 'reading', 'i18n', 'styles', 'site.ts'],
  offline: ['model', 'reading', 'i18n', 'annotations.ts', 'share.ts', 'site.ts'],
  merge: ['model', 'search', 'offline', 'annotations.ts', 'share.ts'],
  dev: ['model', 'language', 'pipeline'],
  'site.ts': ['model', 'pipeline', 'share.ts'],
  'content.config.ts': ['model', 'site.ts'],
  'content.ts': ['model', 'language', 'reading', 'search', 'annotations.ts', 'share.ts', 'site.ts'],
  elements: ['anki', 'i18n', 'language', 'markup', 'search'],
  styles: [],
  components: [
    'model',
    'language',
    'reading',
    'search',
    'markup',
    'takeaway',
    'offline',
    'i18n',
    'elements',
    'styles',
    'site.ts',
    'content.ts',
  ],
};
mayImport['layouts'] = [...(mayImport['components'] ?? []), 'components'];
mayImport['pages'] = [...mayImport['layouts'], 'layouts', 'share.ts'];
mayImport['scripts'] = ['model', 'language', 'pipeline', 'search', 'reading', 'merge', 'share.ts', 'site.ts'];

/** Libraries that know Chinese, and the data they bring: only src/language handles them. */
const languageTools = [
  'nodejieba',
  'hanzi',
  'pinyin-pro',
  '@pinyin-pro/data',
  'opencc-js',
  'chinese-lexicon',
];

const imports = [...importsIn('src'), ...importsIn('scripts')];

describe('the import direction', () => {
  test('is laid down for every part of src', () => {
    const parts = new Set(filesOf(['ts', 'js', 'mjs', 'astro', 'css'], 'src').map(partOf));
    expect([...parts].filter((part) => part === undefined || !(part in mayImport))).toEqual([]);
  });

  test.each(Object.keys(mayImport))('holds in %s', (part) => {
    const wrong = imports.filter((found) => partOf(found.from) === part && !isAllowed(part, found));
    expect(wrong.map(show)).toEqual([]);
  });

  test('sees imports at all', () => {
    expect(imports.filter((found) => partOf(found.to) === 'model').length).toBeGreaterThan(20);
  });
});

test('only src/language knows the language tools', () => {
  const users = imports.filter(
    ({ from, to }) => languageTools.includes(packageOf(to)) && partOf(from) !== 'language',
  );
  expect(users.map(show)).toEqual([]);
});

test.each(filesOf(['ts', 'js'], 'src/elements'))('%s brings no build tool into the browser', (file) => {
  const wrong = [...reachedFrom(file)].filter(
    (name) => isBuiltin(name) || languageTools.includes(packageOf(name)),
  );
  expect(wrong).toEqual([]);
});

test.each(['scripts/start.mjs', 'scripts/test.mjs'])('%s runs before anything is installed', (file) => {
  const needed = [...reachedFrom(file)].filter((name) => !name.startsWith('scripts/') && !isBuiltin(name));
  expect(needed).toEqual([]);
});

/** Types cost the browser nothing, so elements may take those of the data that they are handed. */
function isAllowed(part: string, { to, typeOnly }: Import): boolean {
  const other = partOf(to);
  if (other === undefined || other === part) return true;
  if (part === 'elements' && typeOnly && ['model', 'reading', 'offline'].includes(other)) return true;
  return mayImport[part]?.includes(other) ?? false;
}

/** `src/reading/spans.ts` → `reading`, `src/site.ts` → `site.ts`; nothing for what is not the project's. */
function partOf(path: string): string | undefined {
  const [top, part] = path.split('/');
  return top === 'src' ? part : top === 'scripts' ? top : undefined;
}

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function show({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
