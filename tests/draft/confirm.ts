import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the names that a draft proposes as they are, as a person does who finds them right. */
export function confirmNames(content: string, slug: string): void {
  const file = join(content, 'sources', slug, 'names-to-confirm.yaml');
  appendFileSync(join(content, 'entities.yaml'), readFileSync(file, 'utf8'));
  rmSync(file);
}
