import { ContentError, type Fault } from '../../model/content-error.ts';
import type { CutFix } from '../../model/fixes.ts';
import { fault } from '../fault.ts';
import { isWithin, occurrences } from '../occurrences.ts';
import { textOf } from '../tokens.ts';
import type { CutBlock, Placed } from '../types.ts';
import { bordersOf, type NewCut, recut } from './recut.ts';

type Fix = Placed<CutFix>;
type Match = NewCut & { fix: Fix };

/**
 * Sets the word borders that people gave: `能 以 一 份` holds wherever 能以一份 stands within one sentence.
 * Throws a ContentError for a fix that matches nothing, and for two fixes that cut the same characters.
 */
export function fixCuts(blocks: readonly CutBlock[], fixes: readonly Fix[]): CutBlock[] {
  const used = new Set<Fix>();
  const faults: Fault[] = [];
  const fixed = blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => {
      const text = textOf(sentence);
      const matches = fixes
        .flatMap((fix) => matchesOf(fix, sentence.id, text))
        .sort((a, b) => a.start - b.start);
      matches.forEach(({ fix }) => used.add(fix));
      faults.push(...crossings(matches, sentence.id));
      return recut(sentence, matches, 'fix');
    }),
  }));
  faults.push(...fixes.filter((fix) => !used.has(fix)).map(matchesNothing));
  if (faults.length) throw new ContentError(faults);
  return fixed;
}

function matchesOf(fix: Fix, sentence: string, text: string): Match[] {
  if (!isWithin(sentence, fix.in)) return [];
  const words = fix.cut.trim().split(/\s+/u);
  return occurrences(text, words.join('')).map((start) => {
    const borders = bordersOf(words, start);
    return { fix, start, end: borders.at(-1) ?? start, borders };
  });
}

function crossings(matches: readonly Match[], sentence: string): Fault[] {
  return matches.flatMap(({ fix, start }, at) => {
    const before = matches[at - 1];
    if (!before || before.end <= start) return [];
    const found = `"${fix.cut}" overlaps "${before.fix.cut}" (line ${before.fix.line}) in ${sentence}`;
    return [
      fault(fix, 'fix-crosses', found, 'one fix for the same characters', 'join them into one longer cut'),
    ];
  });
}

function matchesNothing(fix: Fix): Fault {
  const expected = `characters of ${fix.in ? `a sentence in ${fix.in}` : 'one sentence of the text'}`;
  return fault(
    fix,
    'fix-matches-nothing',
    fix.cut,
    expected,
    'has the source changed? correct the words, or remove the fix',
  );
}
