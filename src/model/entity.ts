import { z } from 'astro/zod';
import { bilingual, id, reading } from './text.ts';

export const entityKind = z.enum(['person', 'place', 'organisation', 'treaty', 'weapon', 'event']);
export type EntityKind = z.infer<typeof entityKind>;

/** A name as it occurs in a text. Reading and gloss hold where the name is one word there. */
const nameForm = z.strictObject({
  text: z.string().min(1),
  reading: reading.optional(),
  gloss: z.string().min(1).max(60).optional(),
});

/**
 * An entry of `entities.yaml`. `contains` lists the entities that are also marked inside this one's names; in the role of
 * a link `…` stands for the name of the other entity, which else follows it.
 */
export const entity = z.strictObject({
  id,
  kind: entityKind,
  name: bilingual,
  forms: z.array(nameForm).min(1),
  description: z.string().min(1),
  about: z.string().min(1).optional(),
  links: z.array(z.strictObject({ role: bilingual, to: id })).default([]),
  contains: z.array(id).default([]),
});
export type Entity = z.infer<typeof entity>;

/** `entities.yaml`, whole: ids are unique, and no two entities share a form. */
export const entities = z.array(entity);
