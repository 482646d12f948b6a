import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/load-language.ts';
import { ContentError } from '../../src/model/content-error.ts';
import { buildArticle } from '../../src/pipeline/build-article.ts';
import { draftArticle, type DraftWishes } from '../../src/pipeline/draft/draft-article.ts';
import { loadArticle, loadShared } from '../../src/pipeline/load-content.ts';
import { readBytes } from '../../src/pipeline/read-file.ts';
import { slugFaults } from '../../src/pipeline/slug.ts';
import { failure, type Outcome } from '../content/failure.ts';
import { placeDraft, taken } from './place-draft.ts';
import { renderSummary } from './render-summary.ts';

/** What to draft: a file, and what a person wishes; without a slug the title's pinyin is taken. */
export type NewArticle = DraftWishes & { file: string };

/** Drafts the source folder of an article and builds it. At any fault nothing is written. */
export function runNew({ file, ...wishes }: NewArticle, content: string, language: Language): Outcome {
  try {
    if (wishes.slug !== undefined) checkSlug(wishes.slug, content);
    const shared = loadShared(content);
    const draft = draftArticle({ file, bytes: readBytes(file) }, wishes, shared.entities, language);
    if (wishes.slug === undefined) checkSlug(draft.slug, content);
    const article = placeDraft(content, draft, (stage) =>
      buildArticle(loadArticle(stage, draft.slug), shared, language),
    );
    return { code: 0, text: renderSummary(content, draft, article) };
  } catch (error) {
    return failure(error);
  }
}

/** Throws a ContentError for a slug that cannot be an address, or is taken. */
function checkSlug(slug: string, content: string): void {
  const faults = slugFaults(slug, '--slug');
  if (faults.length) throw new ContentError(faults);
  const target = join(content, 'sources', slug);
  if (existsSync(target)) throw taken(target, slug);
}
