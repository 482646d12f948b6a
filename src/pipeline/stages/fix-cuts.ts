import { ContentError, type Fault } from '../../model/content-error.ts';
import type { CutFix } from '../../model/fixes.ts';
import { fault } from '../fault.ts';
import { isWithin, occurrences } from '../occurrences.ts';
import type { CutBlock, Placed } from '../types.ts';
import { tokensBetween } from './tokenize.ts';

type Sentence = CutBlock['sentences'][number];
type Fix = Placed<CutFix>;
type Match = { fix: Fix; start: number; end: number; borders: number[] };

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
      const matches = fixes.flatMap((fix) => matchesOf(fix, sentence)).sort((a, b) => a.start - b.start);
      matches.forEach(({ fix }) => used.add(fix));
      faults.push(...crossings(matches, sentence.id));
      return recut(sentence, matches);
    }),
  }));
  faults.push(...fixes.filter((fix) => !used.has(fix)).map(matchesNothing));
  if (faults.length) throw new ContentError(faults);
  return fixed;
}

function matchesOf(fix: Fix, sentence: Sentence): Match[] {
  if (!isWithin(sentence.id, fix.in)) return [];
  const words = fix.cut.trim().split(/\s+/u);
  return occurrences(textOf(sentence), words.join('')).map((start) => {
    const borders = bordersOf(words, start);
    return { fix, start, end: borders.at(-1) ?? start, borders };
  });
}

/** The borders around and between words that follow each other from an offset on. */
function bordersOf(words: readonly string[], start: number): number[] {
  return words.reduce((borders, word) => [...borders, (borders.at(-1) ?? start) + word.length], [start]);
}

function textOf(sentence: Sentence): string {
  return sentence.tokens.map(({ text }) => text).join('');
}

function recut(sentence: Sentence, matches: readonly Match[]): Sentence {
  if (matches.length === 0) return sentence;
  const inside = (border: number) => matches.some(({ start, end }) => border > start && border < end);
  const given = bordersOf(
    sentence.tokens.map(({ text }) => text),
    0,
  );
  const borders = new Set([
    ...given.filter((border) => !inside(border)),
    ...matches.flatMap((match) => match.borders),
  ]);
  const unchanged = new Map(sentence.tokens.map((token, at) => [`${given[at]}-${token.text}`, token]));
  let start = 0;
  const tokens = tokensBetween(
    textOf(sentence),
    [...borders].sort((a, b) => a - b),
    'fix',
  ).map((token) => {
    const from = start;
    start += token.text.length;
    const fixed = matches.some((match) => from >= match.start && from < match.end);
    return fixed ? token : (unchanged.get(`${from}-${token.text}`) ?? token);
  });
  return { ...sentence, tokens };
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
