import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { ContentError } from '../../src/model/content-error.ts';
import type { Draft } from '../../src/pipeline/draft/draft-article.ts';
import { clearOwned, makeOwned } from '../../src/pipeline/owned-folder.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { changeArticles, type Change } from '../../src/pipeline/write-articles.ts';

// What the name of the hidden folder of a draft begins with.
const DRAFT = '.draft-';

/**
 * Puts the files of a draft into `sources/<slug>` of a content folder and its article into `articles`, whole or not at
 * all: the draft is written into a hidden folder, `build` makes the article with that as the content folder, and when
 * the article is written too, the draft takes its place. What a killed process left is cleared away, not what another is
 * drafting. Throws what `build` throws, and a ContentError where the place is taken: nothing is ever overwritten.
 */
export function placeDraft(
  content: string,
  { slug, files }: Pick<Draft, 'slug' | 'files'>,
  build: (stage: string) => AnnotatedArticle,
): AnnotatedArticle {
  mkdirSync(join(content, 'sources'), { recursive: true });
  clearOwned(content, DRAFT);
  const [target, stage] = [join(content, 'sources', slug), makeOwned(content, DRAFT)];
  const folder = join(stage, 'sources', slug);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, data] of Object.entries(files))
      writeFileSync(join(folder, name), data, { flush: true });
    const article = build(stage);
    const place = () => {
      if (existsSync(target)) throw taken(target, slug);
      renameSync(folder, target);
    };
    changeArticles(join(content, 'articles'), thenPlaced(article, place));
    return article;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The article, whose source takes its place when all of it is written: a full disk is met before. */
function* thenPlaced(article: AnnotatedArticle, place: () => void): Generator<Change> {
  yield [article.slug, renderArticle(article)];
  place();
}

/** The error of a slug that another article has. */
export function taken(target: string, slug: string): ContentError {
  const expected = 'a slug that no other article has';
  const hint = `choose another with --slug, such as ${slug}-2; or, to draft the text anew, remove the folder, which is never changed`;
  return new ContentError([{ file: target, rule: 'slug-taken', found: slug, expected, hint }]);
}
