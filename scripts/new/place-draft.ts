import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../src/model/content-error.ts';
import type { Draft } from '../../src/pipeline/draft/draft-article.ts';

/**
 * Puts the files of a draft into `sources/<slug>` of a content folder, whole or not at all: they are written beside it,
 * `check` looks at them there (it is handed that content folder), and only then the folder takes its place.
 * Throws what `check` throws, and a ContentError where the place is taken: nothing is ever overwritten.
 */
export function placeDraft<T>(content: string, { slug, files }: Draft, check: (content: string) => T): T {
  const target = join(content, 'sources', slug);
  mkdirSync(join(content, 'sources'), { recursive: true });
  const stage = mkdtempSync(join(content, '.draft-'));
  try {
    const folder = join(stage, 'sources', slug);
    mkdirSync(folder, { recursive: true });
    for (const [name, data] of Object.entries(files))
      writeFileSync(join(folder, name), data, { flush: true });
    const checked = check(stage);
    if (existsSync(target)) throw taken(target, slug);
    renameSync(folder, target);
    return checked;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The error of a slug that another article has. */
export function taken(target: string, slug: string): ContentError {
  const expected = 'a slug that no other article has';
  const hint = `choose another with --slug, such as ${slug}-2; a folder that is there is never changed`;
  return new ContentError([{ file: target, rule: 'slug-taken', found: slug, expected, hint }]);
}
