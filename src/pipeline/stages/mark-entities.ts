import type { Block, Mention, Range } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { longestFirst, placesOfForms } from '../places-of-forms.ts';
import { placesOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';

type Form = { text: string; entity: string };

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

/** Every form of every entity, the longest first. */
function formsOf(entities: readonly Entity[]): Form[] {
  const forms = entities.flatMap(({ id, forms: names }) => names.map(({ text }) => ({ text, entity: id })));
  return forms.sort(longestFirst);
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
  const inText = ({ start, end }: Range): Range => ({ start: range.start + start, end: range.start + end });
  const isAligned = ({ start, end }: Range) => borders.has(start) && borders.has(end);
  return placesOfForms(text.slice(range.start, range.end), forms, (place) => isAligned(inText(place)))
    .map(({ place, form }) => ({ ...inText(place), entity: form.entity }))
    .sort((a, b) => a.start - b.start);
}
