import { readFileSync } from 'node:fs';
import { annotatedArticle } from '../../src/model/article.ts';

export const slug = 'nato-russia-missile-defence';

/** The generated annotations of the first article. */
export const article = annotatedArticle.parse(
  JSON.parse(readFileSync(`content/articles/${slug}/annotations.json`, 'utf8')),
);

/** Its sentences with their text. */
export const sentences = article.blocks.flatMap((block) =>
  block.sentences.map(({ id, translation = '', tokens }) => ({
    id,
    kind: block.kind,
    text: tokens.map(({ text }) => text).join(''),
    translation,
    tokens,
  })),
);
