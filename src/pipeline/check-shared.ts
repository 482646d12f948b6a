import type { Fault } from '../model/content-error.ts';
import type { Entity } from '../model/entity.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { readingFaults } from './check-readings.ts';
import { fault, type Place } from './fault.ts';
import type { YamlPlaces } from './types.ts';

/** Entity ids and forms that stand twice, references to entities that do not exist, and readings that do not fit. */
export function entityFaults(entities: readonly Entity[], places: YamlPlaces): Fault[] {
  const ids = new Map<string, number>();
  const forms = new Map<string, number>();
  const known = new Set(entities.map(({ id }) => id));
  const at = (...path: PropertyKey[]) => ({ file: places.file, line: places.lineOf(path) });
  return entities.flatMap((entity, index) => [
    ...repeated(ids, entity.id, at(index, 'id'), 'entity-id-twice', OTHER_ID),
    ...entity.forms.flatMap(({ text, reading }, form) => [
      ...repeated(forms, text, at(index, 'forms', form), 'entity-form-twice', 'remove one'),
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

const frameFault = (frame: string, headword: string, place: Place): Fault =>
  fault(
    place,
    'frame-without-word',
    frame,
    `a construction that has ${headword}`,
    'correct the construction, or move the sense to the word that it has',
  );

const OTHER_ID = 'give one of them an id of its own; where both are the same, remove one';

function repeated(
  seen: Map<string, number>,
  value: string,
  place: Place,
  rule: string,
  hint: string,
): Fault[] {
  const first = seen.get(value);
  seen.set(value, first ?? place.line);
  if (first === undefined) return [];
  return [fault(place, rule, `${value}, which line ${first} has`, 'each only once', hint)];
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
