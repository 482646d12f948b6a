import { z } from 'astro/zod';
import { articleSource } from './article-source.ts';
import { script } from './text.ts';

/** Front matter of `article.mdx`: what a list of articles shows. Counts are of the whole text. */
export const frontMatter = z.strictObject({
  slug: z.string(),
  ...articleSource.omit({ blocks: true }).shape,
  script: script.optional(),
  firstLine: z.string(),
  characters: z.int(),
  words: z.int(),
  paragraphs: z.int(),
  /** Share of running words above HSK 2.0 level 4 or outside its lists, 0 to 1. */
  difficulty: z.number().min(0).max(1),
});
export type FrontMatter = z.infer<typeof frontMatter>;
