import type { Language } from '../language/load-language.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { ContentError, type Fault } from '../model/content-error.ts';
import { partOf, whole, type Share } from '../share.ts';
import { buildArticle } from './build-article.ts';
import { listSources, loadArticle, loadShared } from './load-content.ts';
import type { SharedInput } from './types.ts';
import { formUses, refuseUnusedForms, type FormUses } from './unused-forms.ts';

/** Builds every article of a content folder, in the order of their slugs. Throws one ContentError with the faults of all. */
export const buildAll = (content: string, language: Language): AnnotatedArticle[] => [
  ...buildShare(content, language, whole),
];

/** Builds the articles of a share, as they are asked for. Which names no article has can be told only of all articles. */
export function* buildShare(content: string, language: Language, share: Share): Generator<AnnotatedArticle> {
  const shared = loadShared(content);
  const uses: FormUses[] = [];
  for (const article of buildEach(content, partOf(listSources(content), share), shared, language)) {
    uses.push(formUses(shared.entities, article.blocks));
    yield article;
  }
  if (share.count === 1) refuseUnusedForms(shared, uses);
}

/**
 * Builds articles one by one, as they are asked for, so that only one need be in memory. Of articles with faults it
 * gives none, and when all others are built throws one ContentError with the faults of all.
 */
export function* buildEach(
  content: string,
  slugs: readonly string[],
  shared: SharedInput,
  language: Language,
): Generator<AnnotatedArticle> {
  const faults: Fault[] = [];
  for (const slug of slugs) {
    const built = attempt(() => buildArticle(loadArticle(content, slug), shared, language));
    if ('faults' in built) faults.push(...built.faults);
    else yield built;
  }
  if (faults.length) throw new ContentError(faults);
}

/** What some work makes, or the faults that keep it from being done. */
function attempt(work: () => AnnotatedArticle): AnnotatedArticle | ContentError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}
