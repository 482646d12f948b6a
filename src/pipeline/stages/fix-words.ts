import type { Token } from '../../model/article.ts';
import { ContentError, type Fault } from '../../model/content-error.ts';
import type { WordFix } from '../../model/fixes.ts';
import { isWithin } from '../occurrences.ts';
import { hanOf, mapWords, placesOf } from '../tokens.ts';
import type { CutBlock, Placed } from '../types.ts';

type Fix = Placed<WordFix>;

/**
 * Sets reading, gloss and part of speech where people gave them; the later stages fill only what is absent.
 * A fix for one place goes before a wider one. Throws a ContentError for a fix that no word matches, a reading
 * whose syllables do not fit the characters, and two fixes of the same reach for the same thing.
 */
export function fixWords<B extends CutBlock>(blocks: readonly B[], fixes: readonly Fix[]): B[] {
  const targets = new Map<string, Fix[]>();
  const faults: Fault[] = [];
  for (const fix of [...fixes].sort((a, b) => reach(a) - reach(b))) {
    const places = placesMatching(blocks, fix);
    faults.push(...(places.length ? readingFaults(fix) : [matchesNothing(fix, blocks)]));
    for (const place of places) targets.set(place, [...(targets.get(place) ?? []), fix]);
  }
  faults.push(...[...targets.values()].flatMap(clashes));
  if (faults.length) throw new ContentError(faults);
  return mapWords(blocks, (token, { block, start }) =>
    (targets.get(keyOf(block.id, start)) ?? []).reduce(applied, token),
  );
}

function keyOf(block: string, start: number): string {
  return `${block}:${String(start)}`;
}

/** How narrow a fix is: anywhere, one block, one sentence, one occurrence. */
function reach(fix: Fix): number {
  return fix.nth ? 3 : fix.in?.includes('s') ? 2 : fix.in ? 1 : 0;
}

function placesMatching(blocks: readonly CutBlock[], fix: Fix): string[] {
  const found = placesOf(blocks).filter(
    ({ token, place }) => token.text === fix.word && isWithin(place.sentence, fix.in),
  );
  const keys = found.map(({ place }) => keyOf(place.block.id, place.start));
  return fix.nth ? keys.slice(fix.nth - 1, fix.nth) : keys;
}

function applied(token: Token, { reading, gloss, pos }: Fix): Token {
  return {
    ...token,
    ...(pos && { pos }),
    ...(reading && { reading, readingFrom: 'fix' as const }),
    ...(gloss && { gloss, glossFrom: 'fix' as const }),
  };
}

function readingFaults(fix: Fix): Fault[] {
  const expected = hanOf(fix.word).length;
  if (!fix.reading || fix.reading.split(' ').length === expected) return [];
  const hint = 'write each syllable with its tone, parted by spaces';
  return [
    {
      file: fix.file,
      line: fix.line,
      rule: 'reading-length',
      found: fix.reading,
      expected: `${String(expected)} syllables for ${fix.word}`,
      hint,
    },
  ];
}

function clashes(fixes: readonly Fix[]): Fault[] {
  return fixes.flatMap((fix, at) => {
    const rival = fixes.slice(0, at).find((other) => reach(other) === reach(fix) && sameThing(fix, other));
    if (!rival) return [];
    const found = `"${fix.word}" is also set on line ${String(rival.line)}`;
    const hint = 'keep one of them, or limit each with "in" and "nth"';
    return [
      {
        file: fix.file,
        line: fix.line,
        rule: 'fix-crosses',
        found,
        expected: 'one fix for the same word and place',
        hint,
      },
    ];
  });
}

function sameThing(a: Fix, b: Fix): boolean {
  return (['reading', 'gloss', 'pos'] as const).some((key) => a[key] !== undefined && b[key] !== undefined);
}

function matchesNothing(fix: Fix, blocks: readonly CutBlock[]): Fault {
  const nearest = placesOf(blocks).find(
    ({ token }) => token.text.includes(fix.word) || fix.word.includes(token.text),
  );
  return {
    file: fix.file,
    line: fix.line,
    rule: 'fix-matches-nothing',
    found: [fix.word, fix.in, fix.nth && `nth ${String(fix.nth)}`].filter(Boolean).join(', '),
    expected: 'a word of the article, as it is cut there',
    hint: nearest
      ? `${nearest.place.sentence} has the word ${nearest.token.text}; add a cut fix if that is meant`
      : 'correct the word, or remove the fix',
  };
}
