import { writtenBlock } from '../language/written.ts';
import type { Block } from '../model/article.ts';
import { ContentError, type Fault } from '../model/content-error.ts';
import type { Entity } from '../model/entity.ts';
import { fault, type Place } from './fault.ts';
import { placesOf } from './tokens.ts';
import type { SharedInput, YamlPlaces } from './types.ts';

/** The forms of entities that an article has as names, and where it has others that are none there. */
export type FormUses = { names: string[]; near: [text: string, place: string][] };

/** What an article tells of the forms of entities. */
export function formUses(entities: readonly Entity[], blocks: readonly Block[]): FormUses {
  const names = new Set(
    blocks.flatMap((block) =>
      block.mentions.flatMap(({ start, end }) =>
        [block.text, writtenBlock(block)].map((text) => text.slice(start, end)),
      ),
    ),
  );
  const others = entities.flatMap(({ forms }) => forms.filter(({ text }) => !names.has(text)));
  const near = others.flatMap(({ text }): FormUses['near'] => {
    const block = blocks.find((candidate) => candidate.text.includes(text));
    return block ? [[text, placeIn(block, text)]] : [];
  });
  return { names: [...names], near };
}

/** Forms of entities that no article has as a name; the entities that no text has in any form are told together. */
export function unusedFormFaults(
  entities: readonly Entity[],
  places: YamlPlaces,
  uses: readonly FormUses[],
): Fault[] {
  const used = new Set(uses.flatMap(({ names }) => names));
  const placesNear = new Map(uses.flatMap(({ near }) => near));
  const isAbsent = ({ forms }: Entity) => forms.every(({ text }) => !used.has(text) && !placesNear.has(text));
  const lineOf = (entity: Entity, form = 0) => places.lineOf([entities.indexOf(entity), 'forms', form]);
  const absent = entities.filter(isAbsent);
  const others = entities.filter((entity) => !isAbsent(entity));
  return [
    ...(absent.length ? [absentFault(absent, { file: places.file, line: lineOf(absent[0]!) })] : []),
    ...others.flatMap((entity) =>
      entity.forms.flatMap(({ text }, form) => {
        if (used.has(text)) return [];
        const place = { file: places.file, line: lineOf(entity, form) };
        const near = placesNear.get(text);
        const hint = near
          ? `${near}: is a longer name marked there, or a cut fix wanted?`
          : 'correct the form, or remove it';
        return [
          fault(place, RULE, text, 'a name that an article has, from word border to word border', hint),
        ];
      }),
    ),
  ];
}

const RULE = 'entity-matches-nothing';

/** The fault of entities that no text has: a form was misspelt, or the article that had them was taken away. */
function absentFault(absent: readonly Entity[], place: Place): Fault {
  const found = absent.map(({ id, forms }) => `${id} (${forms.map(({ text }) => text).join(', ')})`);
  const hint =
    'correct the forms, or remove the entities: those of an article that was taken away go with it, and what links to them';
  return fault(place, RULE, found.join(', '), 'names that an article has', hint);
}

/** Throws a ContentError where entities have forms that no article has as a name. */
export function refuseUnusedForms(
  shared: SharedInput & { entityPlaces: YamlPlaces },
  uses: readonly FormUses[],
): void {
  const faults = unusedFormFaults(shared.entities, shared.entityPlaces, uses);
  if (faults.length) throw new ContentError(faults);
}

function placeIn(block: Block, text: string): string {
  const start = block.text.indexOf(text);
  const cut = placesOf([block]).filter(({ place }) => place.start < start + text.length && place.end > start);
  return `${block.id} has it, cut ${cut.map(({ token }) => token.text).join(' ')}`;
}
