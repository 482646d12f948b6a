import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { annotatedArticle } from '../../src/model/article.ts';
import { entities as schema } from '../../src/model/entity.ts';

const slug = 'nato-russia-missile-defence';

/** The first article, and who and what it names. */
export const article = annotatedArticle.parse(
  JSON.parse(readFileSync(`content/articles/${slug}/annotations.json`, 'utf8')),
);
export const entities = schema.parse(parse(readFileSync('content/entities.yaml', 'utf8')));
