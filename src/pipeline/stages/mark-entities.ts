import type { Block, Mention } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { occurrences } from '../occurrences.ts';
import { placesOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';

type Form = { text: string; entity: string };
type Range = { start: number; end: number };

/**
 * Marks the names of entities: the longest first, from word border to word border. Inside a name only the names of
 * the entities that its entity `contains` are marked, so mentions may nest but never cross.
 */
export function markEntities(blocks: readonly CutBlock[], entities: readonly Entity[]): Block[] {
  const contained = new Map(entities.map(({ id, contains }) => [id, new Set(contains)]));
  const forms = formsOf(entities);
  return blocks.map((block) => {
    const borders = bordersOf(block);
    const marked = (range: Range, among: readonly Form[]): Mention[] =>
      longestIn(block.text, range, among, borders).flatMap((mention) => {
        const inner = forms.filter(
          ({ entity, text }) =>
            contained.get(mention.entity)?.has(entity) && text.length < mention.end - mention.start,
        );
        return inner.length ? [mention, ...marked(mention, inner)] : [mention];
      });
    return { ...block, mentions: marked({ start: 0, end: block.text.length }, forms) };
  });
}

/** Every form of every entity, the longest first; forms of one length in code point order, so that the result is settled. */
function formsOf(entities: readonly Entity[]): Form[] {
  const forms = entities.flatMap(({ id, forms: names }) => names.map(({ text }) => ({ text, entity: id })));
  return forms.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}

function bordersOf(block: CutBlock): Set<number> {
  return new Set([0, ...placesOf([block]).map(({ place }) => place.end)]);
}

function longestIn(
  text: string,
  range: Range,
  forms: readonly Form[],
  borders: ReadonlySet<number>,
): Mention[] {
  const taken: Mention[] = [];
  for (const form of forms) {
    for (const at of occurrences(text.slice(range.start, range.end), form.text)) {
      const mention = {
        start: range.start + at,
        end: range.start + at + form.text.length,
        entity: form.entity,
      };
      const aligned = borders.has(mention.start) && borders.has(mention.end);
      if (aligned && !taken.some(({ start, end }) => mention.start < end && start < mention.end))
        taken.push(mention);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
