import { z } from 'astro/zod';
import { bilingual } from './text.ts';

const opening = z.string().min(1);

/**
 * A block of the article, given by its opening characters (spaces do not count); it runs to the opening of the next.
 * Two headline blocks in a row are the two lines of one headline.
 */
export const blockOpening = z.union([
  z.strictObject({ headline: opening }),
  z.strictObject({ dateline: opening }),
  z.strictObject({ heading: opening }),
  z.strictObject({ paragraph: opening }),
]);

/** `article.yaml`: what a person says of a text. */
export const articleSource = z.strictObject({
  title: bilingual,
  publisher: bilingual,
  date: z.iso.date('a day of the calendar, written as 2026-03-05'),
  place: bilingual.optional(),
  byline: bilingual.optional(),
  rights: z.string().min(1),
  // A text that is published in Chinese only; else it is to be translated, and until then its pages say that it is not
  translation: z.literal('none').optional(),
  blocks: z.array(blockOpening).min(1),
});
export type ArticleSource = z.infer<typeof articleSource>;
