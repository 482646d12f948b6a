import { withoutSpaces } from '../without-spaces.ts';
import type { DraftBlock } from './types.ts';

// Enough to know a paragraph by; a headline or heading stands whole up to the second figure.
const SHOWN = { paragraph: 10, title: 30 };

// A refrain may be long; text that repeats itself beyond that is one block.
const LONGEST = 200;

/** A drafted block with its opening, and where it starts in the text as counted without spaces. */
export type OpenedBlock = DraftBlock & { opening: string; place: number };

/**
 * Each block with its opening as article.yaml gives it: so many characters that they are found at its place first, when
 * looked for from the opening of the block before. A block that cannot be told from the one before joins it.
 */
export function withOpenings(blocks: readonly DraftBlock[]): OpenedBlock[] {
  const compact = blocks.map(({ text }) => withoutSpaces(text));
  const whole = compact.join('');
  let [at, from] = [0, 0];
  return blocks.flatMap((block, index) => {
    const place = at;
    const own = compact[index] ?? '';
    at += own.length;
    const opening = openingAt(whole, place, from, wanted(block, own));
    if (opening === undefined) return [];
    from = place + 1;
    return [{ ...block, opening, place }];
  });
}

function wanted({ kind }: DraftBlock, compact: string): number {
  const shown = kind === 'headline' || kind === 'heading' ? SHOWN.title : SHOWN.paragraph;
  return [...compact].slice(0, shown).join('').length;
}

function openingAt(whole: string, place: number, from: number, least: number): string | undefined {
  for (let length = least; length <= LONGEST && place + length <= whole.length; length++) {
    const opening = whole.slice(place, place + length);
    if (opening.isWellFormed() && whole.indexOf(opening, from) === place) return opening;
  }
  return undefined;
}
