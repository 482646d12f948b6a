import { loadLanguage, type Language } from '../../src/language/load-language.ts';
import type { AnnotatedArticle } from '../../src/model/article.ts';
import { buildArticle } from '../../src/pipeline/build-article.ts';
import { listSources, loadArticle, loadShared } from '../../src/pipeline/load-content.ts';
import type { ArticleInput, SharedInput } from '../../src/pipeline/types.ts';
import { contentFolder } from '../../src/site.ts';

/** The article that is measured, from what people wrote to what the pipeline makes of it. */
export type Sample = {
  language: Language;
  shared: SharedInput;
  input: ArticleInput;
  article: AnnotatedArticle;
};

let sample: Sample | undefined;

/** The first article of the content folder, built once. Throws a ContentError where it cannot be built. */
export function loadSample(): Sample {
  sample ??= buildSample();
  return sample;
}

/** The slug of the article that is measured. */
export function sampleSlug(): string {
  const [slug] = listSources(contentFolder);
  if (!slug) throw new Error(`${contentFolder} has no article to measure`);
  return slug;
}

function buildSample(): Sample {
  const language = loadLanguage();
  const shared = loadShared(contentFolder);
  const input = loadArticle(contentFolder, sampleSlug());
  return { language, shared, input, article: buildArticle(input, shared, language) };
}

/** The text of an article without its pinyin and translation, a block a line. */
export const textOf = ({ blocks }: AnnotatedArticle): string => blocks.map(({ text }) => text).join('\n');
