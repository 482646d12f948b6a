import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strokeData, type StrokeData } from '../model/character.ts';

let folder: string | undefined;

/** How a character is written, from hanzi-writer-data; undefined where nobody has drawn it. */
export function strokesOf(character: string): StrokeData | undefined {
  folder ??= dirname(createRequire(import.meta.url).resolve('hanzi-writer-data/package.json'));
  const file = join(folder, `${character}.json`);
  return existsSync(file) ? strokeData.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
