import type { Block } from '../model/article.ts';
import { ContentError, type Fault } from '../model/content-error.ts';
import type { Entity } from '../model/entity.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { readingFaults } from './check-readings.ts';
import { fault, type Place } from './fault.ts';
import { placesOf } from './tokens.ts';
import type { SharedInput, YamlPlaces } from './types.ts';

/** Entity ids and forms that stand twice, references to entities that do not exist, and readings that do not fit. */
export function entityFaults(entities: readonly Entity[], places: YamlPlaces): Fault[] {
  const ids = new Map<string, number>();
  const forms = new Map<string, number>();
  const known = new Set(entities.map(({ id }) => id));
  const at = (...path: PropertyKey[]) => ({ file: places.file, line: places.lineOf(path) });
  return entities.flatMap((entity, index) => [
    ...repeated(ids, entity.id, at(index, 'id'), 'entity-id-twice'),
    ...entity.forms.flatMap(({ text, reading }, form) => [
      ...repeated(forms, text, at(index, 'forms', form), 'entity-form-twice'),
      ...readingFaults(text, reading, at(index, 'forms', form)),
    ]),
    ...entity.contains.flatMap((id, item) => unknown(known, id, at(index, 'contains', item))),
    ...entity.links.flatMap(({ to }, item) => unknown(known, to, at(index, 'links', item))),
  ]);
}

/** Readings of the lexicon that do not fit their headwords, and constructions that do not have them. */
export function lexiconFaults(lexicon: Lexicon, { file, lineOf }: YamlPlaces): Fault[] {
  return Object.entries(lexicon).flatMap(([headword, senses]) =>
    senses.flatMap(({ reading, frames = [] }, index) => {
      const place = { file, line: lineOf([headword, index]) };
      return [
        ...readingFaults(headword, reading, place),
        ...frames
          .filter((frame) => !frame.includes(headword))
          .map((frame) => frameFault(frame, headword, place)),
      ];
    }),
  );
}

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

const frameFault = (frame: string, headword: string, place: Place): Fault =>
  fault(
    place,
    'frame-without-word',
    frame,
    `a construction that has ${headword}`,
    'correct the construction, or move the sense to the word that it has',
  );

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

function repeated(seen: Map<string, number>, value: string, place: Place, rule: string): Fault[] {
  const first = seen.get(value);
  seen.set(value, first ?? place.line);
  if (first === undefined) return [];
  return [
    {
      ...place,
      rule,
      found: `${value}, which line ${first} has`,
      expected: 'each only once',
      hint: 'remove one',
    },
  ];
}

function unknown(known: ReadonlySet<string>, id: string, place: Place): Fault[] {
  if (known.has(id)) return [];
  return [
    fault(
      place,
      'entity-unknown',
      id,
      'the id of an entity of this file',
      'check its spelling, or add the entity',
    ),
  ];
}
