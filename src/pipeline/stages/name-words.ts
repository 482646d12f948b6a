import type { Block, Token } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { LONGEST_GLOSS } from '../senses/tidy-sense.ts';
import { mapWords } from '../tokens.ts';

/** Where a name is a single word, gives it the reading and gloss of that form; the entity's English name if it has no gloss. */
export function nameWords(blocks: readonly Block[], entities: readonly Entity[]): Block[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mapWords(blocks, (token, { block, start, end }) => {
    const mention = block.mentions.find((range) => range.start === start && range.end === end);
    const entity = mention && byId.get(mention.entity);
    return entity ? named(token, entity) : token;
  });
}

function named(token: Token, entity: Entity): Token {
  const form = entity.forms.find(({ text }) => text === token.text);
  const gloss = form?.gloss ?? (entity.name.en.length <= LONGEST_GLOSS ? entity.name.en : undefined);
  return {
    ...token,
    pos: token.pos ?? 'name',
    ...(form?.reading && !token.reading && { reading: form.reading, readingFrom: 'entity' as const }),
    ...(gloss && !token.gloss && { gloss, glossFrom: 'entity' as const }),
  };
}
