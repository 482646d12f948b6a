import type { Query } from './types.ts';

/** A note of any deck: its fields by their names in lower case, in their order, and its tags. */
export type ReadNote = { fields: Map<string, string>; tags: string[] };

/** The notes of a collection, of schema 11 (note types as JSON) or 18 (in tables of their own). */
export function readNotes(query: Query): ReadNote[] {
  const names = fieldsByType(query);
  return query('select mid, flds, tags from notes order by id').map(([type, values, tags]) => {
    const known = names.get(String(type)) ?? [];
    const fields = String(values)
      .split('\u001F')
      .map((value, index): [string, string] => [(known[index] ?? String(index)).toLowerCase(), value]);
    return { fields: new Map(fields), tags: String(tags).split(' ').filter(Boolean) };
  });
}

type Model = { flds: { name: string }[] };

function fieldsByType(query: Query): Map<string, string[]> {
  const hasTables = query("select 1 from sqlite_master where name = 'fields'").length > 0;
  if (!hasTables) {
    const models = JSON.parse(String(query('select models from col')[0]![0])) as Record<string, Model>;
    return new Map(Object.entries(models).map(([id, { flds }]) => [id, flds.map(({ name }) => name)]));
  }
  const names = new Map<string, string[]>();
  // Their own order would ask for a collation that only Anki has
  for (const [type, place, name] of query('select ntid, ord, name from fields')) {
    const all = names.get(String(type)) ?? [];
    all[Number(place)] = String(name);
    names.set(String(type), all);
  }
  return names;
}
