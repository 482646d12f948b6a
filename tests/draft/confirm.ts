import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the names that a draft proposes as they are, with the cuts that they want, as a person does who finds them right. */
export function confirmNames(content: string, slug: string): void {
  const folder = join(content, 'sources', slug);
  const file = join(folder, 'names-to-confirm.yaml');
  const proposed = readFileSync(file, 'utf8');
  const cuts = proposed.slice(proposed.indexOf('# cuts:')).replace(/^# /gm, '');
  appendFileSync(join(content, 'entities.yaml'), proposed);
  writeFileSync(join(folder, 'fixes.yaml'), cuts);
  rmSync(file);
}
