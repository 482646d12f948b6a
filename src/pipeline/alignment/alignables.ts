import type { Token } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Block } from '../../model/article.ts';
import type { TokenPlace } from '../types.ts';
import { dateFigures } from './dates.ts';

/** A token of a block with its place there. */
export type PlacedToken = { token: Token; place: TokenPlace<Block> };

/**
 * A token with what tells its English: the entity that it names by itself, or the phrases for it as a figure of a date.
 * `unitOf` is the number of the figure whose 年, 月 or 日 it is.
 */
export type Alignable = { token: Token; entity?: Entity; figure?: string[]; unitOf?: number };

/** The tokens of a sentence with what its block says of them. */
export function alignables(
  places: readonly PlacedToken[],
  entities: ReadonlyMap<string, Entity>,
): Alignable[] {
  const items = places.map(({ token, place }): Alignable => {
    const { mentions } = place.block;
    const mention = mentions.find(({ start, end }) => start === place.start && end === place.end);
    const entity = mention && entities.get(mention.entity);
    return entity ? { token, entity } : { token };
  });
  for (const { start, end, datetime } of places[0]?.place.block.dates ?? []) {
    const first = places.findIndex(({ place }) => place.start === start);
    const within = places.filter(({ place }) => place.start >= start && place.end <= end);
    const tokens = within.map(({ token }) => token);
    for (const { figure, unit, phrases } of first < 0 ? [] : dateFigures(tokens, datetime)) {
      items[first + unit] = { ...items[first + unit]!, unitOf: first + figure };
      items[first + figure] = { token: tokens[figure]!, figure: phrases };
    }
  }
  return items;
}
