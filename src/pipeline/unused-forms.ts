import type { Block } from '../model/article.ts';
import { ContentError, type Fault } from '../model/content-error.ts';
import type { Entity } from '../model/entity.ts';
import { placesOf } from './tokens.ts';
import type { SharedInput, YamlPlaces } from './types.ts';

/** The forms of entities that an article has as names, and where it has others that are none there. */
export type FormUses = { names: string[]; near: [text: string, place: string][] };

/** What an article tells of the forms of entities. */
export function formUses(entities: readonly Entity[], blocks: readonly Block[]): FormUses {
  const names = new Set(
    blocks.flatMap(({ text, mentions }) => mentions.map(({ start, end }) => text.slice(start, end))),
  );
  const others = entities.flatMap(({ forms }) => forms.filter(({ text }) => !names.has(text)));
  const near = others.flatMap(({ text }): FormUses['near'] => {
    const block = blocks.find((candidate) => candidate.text.includes(text));
    return block ? [[text, placeIn(block, text)]] : [];
  });
  return { names: [...names], near };
}

/** Forms of entities that no article has as a name. */
export function unusedFormFaults(
  entities: readonly Entity[],
  places: YamlPlaces,
  uses: readonly FormUses[],
): Fault[] {
  const used = new Set(uses.flatMap(({ names }) => names));
  const placesNear = new Map(uses.flatMap(({ near }) => near));
  return entities.flatMap(({ forms }, index) =>
    forms.flatMap(({ text }, form): Fault[] => {
      if (used.has(text)) return [];
      const place = { file: places.file, line: places.lineOf([index, 'forms', form]) };
      const near = placesNear.get(text);
      const hint = near
        ? `${near}: is a longer name marked there, or a cut fix wanted?`
        : 'correct the form, or remove it';
      const expected = 'a name that an article has, from word border to word border';
      return [{ ...place, rule: 'entity-matches-nothing', found: text, expected, hint }];
    }),
  );
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
