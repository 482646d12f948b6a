import type { Block, PatternUse } from '../../model/article.ts';
import { ContentError } from '../../model/content-error.ts';
import type { PatternFix } from '../../model/fixes.ts';
import type { Pattern } from '../../model/pattern.ts';
import { fault } from '../fault.ts';
import { borderedSentences, frameUses, type SentenceRange } from '../frames.ts';
import { isWithin } from '../occurrences.ts';
import type { Placed } from '../types.ts';

/**
 * Marks each use of a construction: its parts in order, within one sentence. Throws a ContentError for a fix that takes
 * back what is not there.
 */
export function findPatterns(
  blocks: readonly Block[],
  patterns: readonly Pattern[],
  fixes: readonly Placed<PatternFix>[],
): Block[] {
  const used = new Set<Placed<PatternFix>>();
  const marked = blocks.map((block) => {
    const uses = borderedSentences(block).flatMap((sentence) =>
      patterns
        .flatMap((pattern) => usesOf(pattern, block.text, sentence))
        .filter((use) => !takenBack(use, sentence.id, fixes, used)),
    );
    return uses.length ? { ...block, patterns: uses.toSorted(byStart) } : block;
  });
  const faults = fixes.filter((fix) => !used.has(fix)).map(unused);
  if (faults.length) throw new ContentError(faults);
  return marked;
}

function takenBack(
  { pattern }: PatternUse,
  sentence: string,
  fixes: readonly Placed<PatternFix>[],
  used: Set<Placed<PatternFix>>,
): boolean {
  const matching = fixes.filter((fix) => fix.not === pattern && isWithin(sentence, fix.in));
  for (const fix of matching) used.add(fix);
  return matching.length > 0;
}

const unused = (fix: Placed<PatternFix>) =>
  fault(
    fix,
    'fix-matches-nothing',
    `${fix.not} in ${fix.in}`,
    'a construction that the finder marks there',
    'check the id in patterns.yaml and the address, or remove the fix',
  );

function usesOf({ id, match }: Pattern, text: string, sentence: SentenceRange): PatternUse[] {
  return frameUses(match, text, sentence).map(({ parts }) => ({ pattern: id, parts }));
}

const byStart = (a: PatternUse, b: PatternUse): number => a.parts[0]!.start - b.parts[0]!.start;
