import { join } from 'node:path';
import type { Changes } from '../../src/pipeline/revision/changes.ts';

/** What has changed in a text and was laid out anew for it, as lines for a terminal; `lost` is what has no place any more. */
export function renderAgain(
  slug: string,
  folder: string,
  changes: Changes,
  files: readonly string[],
  lost: readonly string[],
): string {
  const { kept, changed, added, gone } = changes;
  return [
    `${slug}: ${kept.length} sentences stay, ${changed.length} changed, ${added.length} new, ${gone.length} gone`,
    ...changed.map(({ now, past }) => `  changed  ${now.id}  ${now.zh}\n     was  ${past.id}  ${past.zh}`),
    ...added.map(({ id, zh }) => `  new      ${id}  ${zh}`),
    ...gone.map(({ id, zh, en }) => `  gone     ${id}  ${zh}${en === undefined ? '' : `  ${en}`}`),
    ...lost.map((line) => `  ${line}`),
    '',
    'Laid out anew, beside what you wrote:',
    ...files.map((name) => `  ${join(folder, name)}`),
    'Complete each, put it in the place of the file that it is named after, and run `npm run content`.',
  ].join('\n');
}
