import { atMost, kilobytes, type Figure } from './figure.ts';
import type { Score } from './search-asking.ts';
import type { Measured, Pair } from './search-measure.ts';

const BASELINE = 'stock Pagefind';
const BUNDLE = 0.9;
const WARM = 0.2;
/** From so many paragraphs on, what a first query brings may be so large against stock Pagefind's. */
const COLD: [paragraphs: number, ratio: number][] = [
  [50_000, 0.5],
  [1000, 1],
];

/** How right, how heavy and how fast the search is on some articles. `scripts` are bytes of its own JavaScript, packed. */
export function figuresOf(what: string, measured: Measured, scripts: number): Figure[] {
  const { own, stock, split, bundle, cold, warm, longest, paragraphs } = measured;
  const first = { own: cold.own + scripts, stock: cold.stock };
  const limit = COLD.find(([from]) => paragraphs >= from)?.[1];
  // An article alone is the engine and little else
  const heavy = paragraphs >= 1000;
  return [
    ...[...own].map(([kind, score]) => rightness(`${what}: ${kind}`, score, stock.get(kind))),
    ...(split.all > 0 ? [alike(what, split)] : []),
    {
      ...against(`${what}: Chinese bundle on disk`, bundle, kilobytes),
      ...(heavy && ratioGoal(bundle, BUNDLE, true)),
    },
    { ...against(`${what}: first query`, first, kilobytes), ...(limit && ratioGoal(first, limit, true)) },
    {
      what: `${what}: slowest query of 10,000 characters`,
      value: milliseconds(longest),
      goal: atMost(Math.round(longest), 1000, 'ms'),
    },
    {
      ...against(`${what}: warm query, 95th percentile`, warm, milliseconds),
      ...(heavy && ratioGoal(warm, WARM, false)),
    },
  ];
}

function alike(what: string, { same, all }: Measured['split']): Figure {
  const goal = { text: 'all', met: same === all, budget: true };
  return { what: `${what}: answered alike by an index in four volumes`, value: `${same} of ${all}`, goal };
}

const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

function rightness(what: string, { exact, all, ...shares }: Score, stock: Score | undefined): Figure {
  return {
    what: `${what}, ${exact} of ${all} exact; recall, precision`,
    value: share(shares),
    ...(stock && { baseline: { name: BASELINE, value: share(stock) } }),
    goal: { text: '1.000, 1.000', met: exact === all, budget: true },
  };
}

const share = ({ recall, precision }: Pick<Score, 'recall' | 'precision'>): string =>
  `${recall.toFixed(3)}, ${precision.toFixed(3)}`;

function against(what: string, { own, stock }: Pair, show: (value: number) => string): Figure {
  const baseline = { name: BASELINE, value: show(stock) };
  return { what, value: show(own), baseline, ratio: own / stock };
}

const ratioGoal = ({ own, stock }: Pair, limit: number, budget: boolean) => ({
  goal: atMost(own / stock, limit, '', budget),
});

/** How much each cost grows from one size to the next, against stock Pagefind's growth. */
export function growth(measured: Measured, before: Measured | undefined): Figure[] {
  if (!before) return [];
  const sizes = `from ${before.paragraphs} to ${measured.paragraphs} paragraphs`;
  const costs = { 'Chinese bundle': 'bundle', 'first query': 'cold', 'warm query': 'warm' } as const;
  return Object.entries(costs).map(([name, cost]) => {
    const grown = (who: keyof Pair) => measured[cost][who] / before[cost][who];
    return against(`${name}, growth ${sizes}`, { own: grown('own'), stock: grown('stock') }, times);
  });
}

const times = (factor: number): string => `× ${factor.toFixed(1)}`;
