import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { entity } from './model/entity.ts';
import { frontMatter } from './model/front-matter.ts';
import { pattern } from './model/pattern.ts';
import { contentFolder } from './site.ts';

const base = `./${relative('.', join(contentFolder, 'articles'))}`;
/** The entries of a list in the content folder; a publisher may do without the file. */
const listed = (name: string) => {
  const path = join(contentFolder, name);
  return existsSync(path) ? file(path) : () => [];
};
const generateId = ({ entry }: { entry: string }) => entry.split('/')[0]!;

export const collections = {
  articles: defineCollection({
    loader: glob({ base, pattern: '*/article.mdx', generateId }),
    schema: frontMatter,
  }),
  entities: defineCollection({
    loader: listed('entities.yaml'),
    schema: entity.extend({ id: z.string() }),
  }),
  patterns: defineCollection({
    loader: listed('patterns.yaml'),
    schema: pattern.extend({ id: z.string() }),
  }),
};
