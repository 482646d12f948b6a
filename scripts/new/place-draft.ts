import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../src/model/content-error.ts';
import type { Draft } from '../../src/pipeline/draft/draft-article.ts';

/**
 * Puts the files of a draft into `sources/<slug>` of a content folder, whole or not at all: they are written into a hidden
 * folder, `work` is done with that as the content folder, and when it calls `place`, the draft takes its place. What a
 * killed process left is cleared away. Throws what `work` throws, and a ContentError where the place is taken: nothing is
 * ever overwritten.
 */
export function placeDraft<T>(
  content: string,
  { slug, files }: Draft,
  work: (stage: string, place: () => void) => T,
): T {
  const [target, stage] = [join(content, 'sources', slug), join(content, '.draft')];
  const folder = join(stage, 'sources', slug);
  rmSync(stage, { recursive: true, force: true });
  try {
    mkdirSync(join(content, 'sources'), { recursive: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, data] of Object.entries(files))
      writeFileSync(join(folder, name), data, { flush: true });
    return work(stage, () => {
      if (existsSync(target)) throw taken(target, slug);
      renameSync(folder, target);
    });
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
