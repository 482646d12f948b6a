import { cpSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { measuredRun, type Usage } from './measured-run.ts';

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * This site in a folder of its own, with a cache of its own, so that each build is a cold one and this checkout's stays
 * as it is. Marks tell when all pages are written, and when the search index is begun and done.
 */
export function writeSite(folder: string, content: string): string {
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  linkModules(folder);
  writeFileSync(
    join(folder, 'bench.config.mjs'),
    `import config from './astro.config.mjs';
globalThis.benchMarks = {};
const mark = (name) => {
  const done = () => {
    const { user, system } = process.cpuUsage();
    globalThis.benchMarks[name] = (user + system) / 1000;
  };
  return { name: 'bench-' + name, hooks: { 'astro:build:done': done } };
};
const marked = config.integrations.flatMap((one) =>
  one.name === 'pangzhu-search-index' ? [mark('listed'), one, mark('indexed')] : [one],
);
export default { ...config, cacheDir: './.cache', integrations: [mark('pages'), ...marked] };
`,
  );
  return folder;
}

/** Takes the pages of paragraphs out of a site. */
export function withoutParagraphs(folder: string): string {
  rmSync(join(folder, 'src/pages/articles/[slug]/[paragraph].astro'));
  return folder;
}

/** The floor: the same pages, whose HTML is ready in files, by the plainest page that Astro can have. */
export function writeFloor(folder: string, dist: string): string {
  const paths = globSync('**/index.html', { cwd: dist }).map((file) => dirname(file));
  const pages = paths.map((path) => ({
    path: path === '.' ? undefined : path,
    file: resolve(dist, path, 'index.html'),
  }));
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  linkModules(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages));
  writeFileSync(
    join(folder, 'bench.config.mjs'),
    "export default { cacheDir: './.cache', devToolbar: { enabled: false } };",
  );
  writeFileSync(
    join(folder, 'src', 'pages', '[...path].astro'),
    `---
import { readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  JSON.parse(readFileSync('pages.json', 'utf8')).map(({ path, file }) => ({ params: { path }, props: { file } }));
const html = readFileSync(Astro.props.file, 'utf8');
---
<Fragment set:html={html} />
`,
  );
  return folder;
}

/** Builds a project of those above from nothing, into its folder `dist` unless the options say otherwise. */
export const buildCold = (folder: string, options: readonly string[] = []): Promise<Usage> =>
  buildAgain(folder, ['--force', ...options]);

/** Builds a project with what Astro has kept of a build before. */
export function buildAgain(folder: string, options: readonly string[] = []): Promise<Usage> {
  const args = [
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--config',
    'bench.config.mjs',
    '--silent',
    ...options,
  ];
  return measuredRun(args, { cwd: folder, env: { PANGZHU_CONTENT: 'content', PANGZHU_BASE: '' } });
}

function linkModules(folder: string): void {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
