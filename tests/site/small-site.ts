import { cpSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { writeLists } from '../../src/offline/integration.ts';
import { article, dist } from './site.ts';

/** Of words, names and characters, those that stay: all pages of a kind are kept in the same way. */
const some: Record<string, readonly string[]> = {
  words: ['index.html', '反导', '导弹', '北约', '俄罗斯', '合作'],
  entities: ['index.html', 'nato', 'russia', 'belgium'],
  characters: ['反.json', '导.json', '弹.json', '北.json', '约.json'],
};

/** Copies the built site to a folder, with a few of its thousand words and names, and lists its files anew. */
export function copySmallSite(folder: string): void {
  cpSync(dist, folder, { recursive: true, filter: (from) => isKept(relative(dist, from)) });
  writeLists(folder, [article]);
}

function isKept(path: string): boolean {
  const [top = '', name] = path.split(sep);
  return name === undefined || (some[top]?.includes(name) ?? true);
}
