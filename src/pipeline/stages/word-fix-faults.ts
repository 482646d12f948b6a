import { writtenOf } from '../../language/written.ts';
import type { Fault } from '../../model/content-error.ts';
import type { WordFix } from '../../model/fixes.ts';
import { readingFaults } from '../check-readings.ts';
import { fault } from '../fault.ts';
import { isWithin } from '../occurrences.ts';
import { placesOf } from '../tokens.ts';
import type { CutBlock, Placed } from '../types.ts';

type Fix = Placed<WordFix>;
type Matches = ReadonlyMap<Fix, readonly string[]>;

/** What is wrong with fixes of words, whose places are given by their keys. */
export function wordFixFaults(fixes: readonly Fix[], matches: Matches, blocks: readonly CutBlock[]): Fault[] {
  const ofWord = Map.groupBy(fixes, ({ word }) => word);
  return fixes.flatMap((fix) => [
    ...readingFaults(fix.word, fix.reading, fix),
    ...(matches.get(fix)?.length
      ? clashes(fix, ofWord.get(fix.word)!, matches)
      : [matchesNothing(fix, blocks)]),
  ]);
}

/** How narrow a fix is: anywhere, one block, one sentence, one occurrence. */
export function reach(fix: Fix): number {
  return fix.nth ? 3 : fix.in?.includes('s') ? 2 : fix.in ? 1 : 0;
}

/** A fix clashes with one of its word before it that has the same reach, a place in common, and sets the same thing there. */
function clashes(fix: Fix, ofWord: readonly Fix[], matches: Matches): Fault[] {
  const places = new Set(matches.get(fix));
  const rival = ofWord
    .slice(0, ofWord.indexOf(fix))
    .find(
      (other) =>
        reach(other) === reach(fix) &&
        sameThing(fix, other) &&
        matches.get(other)?.some((place) => places.has(place)),
    );
  if (!rival) return [];
  const found = `"${fix.word}" is also set on line ${rival.line}`;
  return [
    fault(
      fix,
      'fix-crosses',
      found,
      'one fix for a word at a place',
      'keep one, or limit each with "in" and "nth"',
    ),
  ];
}

function sameThing(a: Fix, b: Fix): boolean {
  return (['reading', 'gloss', 'pos', 'english'] as const).some(
    (key) => a[key] !== undefined && b[key] !== undefined,
  );
}

function matchesNothing(fix: Fix, blocks: readonly CutBlock[]): Fault {
  const found = [fix.word, fix.in && `in ${fix.in}`, fix.nth && `nth ${fix.nth}`].filter(Boolean).join(', ');
  const places = placesOf(blocks);
  const hint = elsewhere(fix, places) ?? cutOtherwise(fix, places) ?? 'correct the word, or remove the fix';
  return fault(fix, 'fix-matches-nothing', found, 'a word of the article, as it is cut there', hint);
}

type Places = ReturnType<typeof placesOf>;

/** Where the word of a fix stands, if not where the fix says, or not that often. */
function elsewhere(fix: Fix, places: Places): string | undefined {
  const all = places.filter(({ token }) => writtenOf(token) === fix.word).map(({ place }) => place.sentence);
  const within = all.filter((sentence) => isWithin(sentence, fix.in));
  if (all.length === 0) return undefined;
  if (within.length) return `${fix.in ?? 'the article'} has ${fix.word} ${times(within.length)}`;
  return `${fix.word} is not in ${fix.in ?? 'the article'}, but in ${[...new Set(all)].slice(0, SHOWN).join(', ')}`;
}

// As many sentences as help to find the one that is meant
const SHOWN = 5;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** A word that has the word of a fix in it, or is a part of it: where the fix is for, or else anywhere. */
function cutOtherwise({ word, in: where }: Fix, places: Places): string | undefined {
  const near = places.filter(
    ({ token }) =>
      token.kind === 'word' && (writtenOf(token).includes(word) || word.includes(writtenOf(token))),
  );
  const [found] = [...near.filter(({ place }) => isWithin(place.sentence, where)), ...near];
  return found && `${found.place.sentence} has the word ${writtenOf(found.token)}: is a cut fix wanted?`;
}
