import { writtenOf } from '../../language/written.ts';
import type { Token } from '../../model/article.ts';
import { ContentError } from '../../model/content-error.ts';
import type { WordFix } from '../../model/fixes.ts';
import { isWithin } from '../occurrences.ts';
import { mapWords, placesOf } from '../tokens.ts';
import type { CutBlock, Placed } from '../types.ts';
import { reach, wordFixFaults } from './word-fix-faults.ts';

type Fix = Placed<WordFix>;

/**
 * Sets reading, gloss and part of speech where people gave them; the later stages fill only what is absent.
 * A fix for one place goes before a wider one. Throws a ContentError for a fix that no word matches, a reading
 * whose syllables do not fit the characters, and two fixes of the same reach for the same thing.
 */
export function fixWords<B extends CutBlock>(blocks: readonly B[], fixes: readonly Fix[]): B[] {
  const matches = placesOfFixes(blocks, fixes);
  const faults = wordFixFaults(fixes, matches, blocks);
  if (faults.length) throw new ContentError(faults);
  const fixesAt = fixesByPlace(matches);
  return mapWords(blocks, (token, { block, start }) =>
    (fixesAt.get(keyOf(block.id, start)) ?? []).reduce(applied, token),
  );
}

/** The places of each fix, by their keys: of its word as the text writes it, else in simplified characters. */
export function placesOfFixes(blocks: readonly CutBlock[], fixes: readonly Fix[]): Map<Fix, string[]> {
  const words = Map.groupBy(placesOf(blocks), ({ token }) => token.text);
  const written = Map.groupBy(placesOf(blocks), ({ token }) => writtenOf(token));
  return new Map(
    fixes.map((fix) => {
      const ofWord = written.get(fix.word) ?? words.get(fix.word) ?? [];
      const found = ofWord.filter(({ place }) => isWithin(place.sentence, fix.in));
      const keys = found.map(({ place }) => keyOf(place.block.id, place.start));
      return [fix, fix.nth ? keys.slice(fix.nth - 1, fix.nth) : keys];
    }),
  );
}

/** The fixes of each place, by its key, the narrowest last. */
export function fixesByPlace(places: ReadonlyMap<Fix, readonly string[]>): Map<string, Fix[]> {
  const targets = new Map<string, Fix[]>();
  for (const [fix, keys] of [...places].toSorted(([a], [b]) => reach(a) - reach(b))) {
    for (const key of keys) targets.set(key, [...(targets.get(key) ?? []), fix]);
  }
  return targets;
}

/** The key of a place: its block, and where it starts there. */
export function keyOf(block: string, start: number): string {
  return `${block}:${start}`;
}

function applied(token: Token, { reading, gloss, pos }: Fix): Token {
  return {
    ...token,
    ...(pos && { pos }),
    ...(reading && { reading, readingFrom: 'fix' as const }),
    ...(gloss && { gloss, glossFrom: 'fix' as const }),
  };
}
