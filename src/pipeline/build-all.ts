import { type Language } from '../language/load-language.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { ContentError, type Fault } from '../model/content-error.ts';
import { buildArticle } from './build-article.ts';
import { unusedFormFaults } from './check-shared.ts';
import { listSources, loadArticle, loadShared } from './load-content.ts';

/** Builds every article of a content folder, in the order of their slugs. Throws one ContentError with the faults of all. */
export function buildAll(content: string, language: Language): AnnotatedArticle[] {
  const shared = loadShared(content);
  const faults: Fault[] = [];
  const articles = listSources(content).flatMap((slug) => {
    try {
      return [buildArticle(loadArticle(content, slug), shared, language)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  // An article that could not be built may be the one that has the name
  if (faults.length === 0) {
    faults.push(
      ...unusedFormFaults(
        shared.entities,
        shared.entityPlaces,
        articles.flatMap(({ blocks }) => blocks),
      ),
    );
  }
  if (faults.length) throw new ContentError(faults);
  return articles;
}
