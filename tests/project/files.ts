import { globSync } from 'node:fs';

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'coverage']);

/** The project's files with one of these endings (`ts`, `astro`), as paths with `/` from its folder, sorted. */
export function filesOf(endings: readonly string[], folder = '.'): string[] {
  return globSync(`${folder}/**/*.*`, { exclude: (name) => NOT_OURS.has(name) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(`.${ending}`)))
    .filter((path) => !path.startsWith('content/articles/'))
    .sort();
}
