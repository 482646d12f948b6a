import type { Engine } from './engine.ts';
import type { Leaf, Want } from './query.ts';
import { stem, syllableJoint, toPairs, toUnits } from './tokens.ts';

/** The rest of a longer phrase is left to the text itself. */
const longestPhrase = 24;
const mostWants = 12;

/**
 * The articles that can have what is wanted, in the site's order: all that have it, and few others (such as those that
 * have two wanted words in different paragraphs).
 */
export async function candidates(want: Want, engine: Engine): Promise<number[]> {
  const found = await find(want, engine);
  return [...found].sort((a, b) => a - b);
}

async function find(want: Want, engine: Engine): Promise<Set<number>> {
  if ('all' in want) {
    const sets = await Promise.all(want.all.slice(0, mostWants).map((part) => find(part, engine)));
    return sets.reduce((common, set) => common.intersection(set));
  }
  if ('any' in want) {
    const sets = await Promise.all(want.any.map((part) => find(part, engine)));
    return sets.reduce((either, set) => either.union(set));
  }
  if ('han' in want) {
    const articles = phrase(toUnits(want.han), '').map((token) => engine.articlesWith([token], 'han'));
    return (await Promise.all(articles))
      .map((found) => new Set(found))
      .reduce((common, set) => common.intersection(set));
  }
  const articles = phrases(want).map((tokens) => engine.articlesWith(tokens, 'latin'));
  return new Set((await Promise.all(articles)).flat());
}

/** The phrases of tokens, any of which an article must have. */
function phrases(leaf: Exclude<Leaf, { han: string }>): string[][] {
  if ('pinyin' in leaf) return leaf.pinyin.openings.map((syllables) => phrase(syllables, syllableJoint));
  return [leaf.english.slice(0, longestPhrase).map(stem)];
}

function phrase(units: readonly string[], joint: string): string[] {
  return units.length === 1 ? [units[0]! + joint] : toPairs(units.slice(0, longestPhrase), joint);
}
