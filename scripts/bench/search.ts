import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/site.ts';
import { buildCold, writeSite } from './astro-project.ts';
import { atMost, kilobytes, type Figure } from './figure.ts';
import { packed, withImports } from './page-weight.ts';
import { loadSample } from './sample.ts';
import { generateArticles, PARAGRAPHS } from './search-corpus.ts';
import { figuresOf, growth } from './search-figures.ts';
import { measure, type Measured } from './search-measure.ts';
import { withFolder } from './temporary.ts';

/** Asked of the article and up to the largest corpus whose every answer is held against a scan; fewer beyond. */
const ALL = { runs: 1000, english: 300, words: 1000, split: true };
const FEW = { runs: 200, english: 60, words: 60, split: false };
const LARGEST = 10_000;

/**
 * The search, on the article and on generated corpora of so many paragraphs, against a scan of the same texts and against
 * stock Pagefind: how right it is, what it weighs, how fast it is, and how that grows.
 */
export async function benchSearch(sizes: readonly number[]): Promise<Figure[]> {
  const { article, language, shared } = loadSample();
  const scripts = await weighScripts();
  const own = await measure([article], shared.entities, { ...ALL, words: Infinity });
  const figures = [...scriptFigures(scripts), ...figuresOf('the article', own, scripts.search)];
  let before: Measured | undefined;
  for (const size of sizes) {
    const articles = generateArticles(article, language, size / PARAGRAPHS);
    const measured = await measure(articles, shared.entities, size > LARGEST ? FEW : ALL);
    figures.push(...figuresOf(`${size} paragraphs`, measured, scripts.search), ...growth(measured, before));
    before = measured;
  }
  return figures;
}

/** Packed bytes of the scripts that opening the search loads, and of those that open it or mark on a page what it found. */
type Scripts = { search: number; onPages: number };

function weighScripts(): Promise<Scripts> {
  return withFolder(async (folder) => {
    await buildCold(writeSite(folder, contentFolder));
    const scripts = join(folder, 'dist', '_astro');
    const read = (file: string) => readFileSync(join(scripts, file), 'utf8');
    const named = (name: RegExp) => readdirSync(scripts).filter((file) => name.test(file));
    const weigh = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + packed(read(file)), 0);
    const search = withImports(named(/^search-panel.*js$/), read);
    const onPages = withImports(named(/^(SearchDialog|search-marks).*js$/), read);
    return { search: weigh(search), onPages: weigh(onPages.difference(search)) };
  });
}

function scriptFigures({ search, onPages }: Scripts): Figure[] {
  return [
    {
      what: 'JavaScript of the search interface',
      value: kilobytes(search),
      goal: atMost(search / 1000, 10, 'kB', true),
    },
    { what: 'JavaScript that opens it, and marks hits on a page', value: kilobytes(onPages) },
  ];
}
