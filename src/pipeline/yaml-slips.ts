const SLIPS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(- )?\{?\s*\w+\s*：|[{,，]\s*\w+：/u,
    'write the colon after a key as ":" and a space, not as the full-width "："',
  ],
  [/\{[^}]*，\s*\w+:/u, 'write the comma between keys as "," and a space, not as the full-width "，"'],
  [/^\s*(- )?\w+:[^\s/]/u, 'write a space after the colon of a key'],
  [/^ *\t/u, 'indent with spaces, not with tabs'],
  [/^\s*(?:[－–—]|-(?=[^\s-]))/u, 'begin an item with a hyphen and a space: "- "'],
  [/:\s*[“”].*[“”]\s*$/u, 'write no quotes around the value, or straight ones: "…"'],
];

/** How to mend the slip of the keyboard that a line of YAML shows, if it shows one. */
export function slipHint(line: string): string | undefined {
  return SLIPS.find(([form]) => form.test(line))?.[1];
}

// Farther from it a word is another word
const FARTHEST = 2;

/** The word that another was probably meant to be: the nearest, by letters to change, add or take away. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((one) => ({ one, far: distance(word, one) }))
    .filter(({ far, one }) => far <= FARTHEST && far < one.length - 1)
    .toSorted((a, b) => a.far - b.far);
  return best?.one;
}

/** How many letters have to be changed, added or taken away to make one word of another (Levenshtein's distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries())
      next.push(Math.min(row[to]! + (letter === wanted ? 0 : 1), row[to + 1]! + 1, next[to]! + 1));
    row = next;
  }
  return row[other.length]!;
}
