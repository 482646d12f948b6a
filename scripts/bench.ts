// Prints speed, quality and weight as figures against named baselines. `npm run bench -- NAME…` runs only those named;
// --scale builds corpora of 10 and 100 generated articles too, --thousand also one of 1,000, and --cold leaves out the
// builds in which nothing or one article has changed, and those without paragraph pages; --growth searches 100 and 50,000
// paragraphs too, and --paragraphs NUMBER only so many (it may be given again).
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build.ts';
import { overdrawn, type Figure } from './bench/figure.ts';
import { benchLanguage } from './bench/language.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchPage } from './bench/page.ts';
import { benchNames } from './bench/names.ts';
import { benchPipeline } from './bench/pipeline.ts';
import { benchSafety } from './bench/safety.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';
import { benchSegmentation } from './bench/segmentation.ts';
import { renderTable } from './bench/table.ts';
import { benchWeight } from './bench/weight.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'boolean' },
    thousand: { type: 'boolean' },
    cold: { type: 'boolean' },
    growth: { type: 'boolean' },
    paragraphs: { type: 'string', multiple: true },
  },
});
const sizes = [10, 100, ...(values.thousand ? [1000] : [])];
const usual = values.growth ? [100, 1000, 10_000, 50_000] : [1000, 10_000];
const paragraphs = values.paragraphs?.map(Number) ?? usual;

const benches: Record<string, () => Promise<Figure[]> | Figure[]> = {
  segmentation: benchSegmentation,
  names: benchNames,
  language: benchLanguage,
  pipeline: benchPipeline,
  weight: benchWeight,
  page: benchPage,
  lighthouse: benchLighthouse,
  build: benchBuild,
  search: () => benchSearch(paragraphs),
  safety: benchSafety,
  scale: () => benchScale(sizes, values.cold ?? false),
};

const chosen = names();
console.log(
  `${availableParallelism()} cores, Node ${process.version}. Times are processor time; ratios are figure by baseline,`,
);
console.log(
  'medians of turns in which both ran. A goal marked as a budget fails the bench where it is missed.',
);
const figures: Figure[] = [];
for (const name of chosen) {
  const found = (await benches[name]?.()) ?? [];
  console.log(`\n${name}\n${renderTable(found)}`);
  figures.push(...found);
}
const missed = overdrawn(figures);
for (const { what, value, goal } of missed)
  console.error(`Over budget: ${what} ${value}, wanted ${goal?.text}`);
process.exitCode = missed.length ? 1 : 0;

/** The benches named, in the order above; without names all but those that take minutes. */
function names(): string[] {
  const unknown = positionals.filter((name) => !(name in benches));
  if (unknown.length)
    throw new Error(`No bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  const long = ['safety', 'scale'];
  const wanted = (name: string) => (positionals.length ? positionals.includes(name) : !long.includes(name));
  return Object.keys(benches).filter(
    (name) => wanted(name) || (name === 'scale' && (values.scale ?? values.thousand)),
  );
}
