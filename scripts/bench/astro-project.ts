import { cpSync, globSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { measuredRun, type Usage } from './measured-run.ts';

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * This site in a folder of its own, with a cache of its own, so that each build is a cold one and this checkout's stays
 * as it is. Its first integration marks the time at which all pages are written.
 */
export function writeSite(folder: string, content: string): string {
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  linkModules(folder);
  writeFileSync(
    join(folder, 'bench.config.mjs'),
    `import config from './astro.config.mjs';
const done = () => {
  const { user, system } = process.cpuUsage();
  globalThis.benchMarks = { pages: (user + system) / 1000 };
};
const mark = { name: 'bench', hooks: { 'astro:build:done': done } };
export default { ...config, cacheDir: './.cache', integrations: [mark, ...config.integrations] };
`,
  );
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
export function buildCold(folder: string, options: readonly string[] = []): Promise<Usage> {
  const args = [
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--config',
    'bench.config.mjs',
    '--force',
    '--silent',
    ...options,
  ];
  return measuredRun(args, { cwd: folder, env: { PANGZHU_CONTENT: 'content', PANGZHU_BASE: '' } });
}

function linkModules(folder: string): void {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
