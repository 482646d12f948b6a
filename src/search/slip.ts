const swapped = 0.9;
const leftOut = 0.9;
const tooMuch = 1;

/**
 * How far apart what was typed and a word are: 1 for each letter that is another or too many, a little less for one that is
 * left out or for two that are exchanged (optimal string alignment). `other` tells how much one letter for another counts.
 */
export function slipCost(
  typed: readonly string[],
  word: readonly string[],
  other: (typed: string, letter: string) => number,
): number {
  let [before, last]: number[][] = [[], [0, ...word.map((_, at) => (at + 1) * leftOut)]];
  for (const [row, letter] of typed.entries()) {
    const costs = [(row + 1) * tooMuch];
    for (const [at, wanted] of word.entries()) {
      const isSwapped = letter === word[at - 1] && typed[row - 1] === wanted;
      costs.push(
        Math.min(
          last![at]! + (letter === wanted ? 0 : other(letter, wanted)),
          last![at + 1]! + tooMuch,
          costs[at]! + leftOut,
          isSwapped ? before![at - 1]! + swapped : Infinity,
        ),
      );
    }
    [before, last] = [last, costs];
  }
  return last!.at(-1)!;
}
