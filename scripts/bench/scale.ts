import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFileOf } from '../../src/pipeline/content-cache.ts';
import { contentFolder } from '../../src/site.ts';
import { buildAgain, withoutParagraphs, writeSite } from './astro-project.ts';
import { buildFigures, indexOf, pagesOf, turnOf, type Turn } from './build.ts';
import { writeCorpus } from './corpus.ts';
import { atMost, kilobytes, megabytes, seconds, type Figure } from './figure.ts';
import { measuredRun, type Usage } from './measured-run.ts';
import { loadSample } from './sample.ts';
import { sizeOf } from './size.ts';
import { withFolder } from './temporary.ts';

/** A program run from nothing, then with nothing changed, then with one article changed. */
type Runs = { cold: Usage; unchanged?: Usage; oneChanged?: Usage };
type Step = { articles: number; content: Runs; bytes: number; turn: Turn; site: Runs; bare?: Turn };

/**
 * Builds corpora of generated articles, in the order of `sizes`, and tells what each step costs and how that grows: CPU
 * by article against the size before. `coldOnly` leaves out what is not needed for that.
 */
export async function benchScale(sizes: readonly number[], coldOnly: boolean): Promise<Figure[]> {
  const steps: Step[] = [];
  for (const articles of sizes) steps.push(await measure(articles, coldOnly));
  return steps.flatMap((step, at) => [...figuresOf(step), ...growth(step, steps[at - 1])]);
}

function measure(articles: number, coldOnly: boolean): Promise<Step> {
  return withFolder(async (folder) => {
    const source = join(folder, 'source');
    const { article: sample, language } = loadSample();
    writeCorpus({ from: contentFolder, to: source, sample, language, count: articles, segmented: true });
    const content = await measureContent(source);
    const { bytes } = sizeOf(source, 'articles/**');
    const project = writeSite(join(folder, 'site'), source);
    const turn = await turnOf(project);
    const site: Runs = { cold: turn.site };
    if (coldOnly) return { articles, content, bytes, turn, site };
    site.unchanged = await buildAgain(project);
    changeOneArticle(join(project, 'content'));
    await runContent(join(project, 'content'));
    site.oneChanged = await buildAgain(project);
    const bare = await turnOf(withoutParagraphs(writeSite(join(folder, 'bare'), source)));
    return { articles, content, bytes, turn, site, bare };
  });
}

async function measureContent(folder: string): Promise<Runs> {
  const cold = await runContent(folder);
  const unchanged = await runContent(folder);
  changeOneArticle(folder);
  const oneChanged = await runContent(folder);
  rmSync(cacheFileOf(folder));
  return { cold, unchanged, oneChanged };
}

const runContent = (folder: string): Promise<Usage> =>
  measuredRun(['scripts/build-content.ts'], { env: { PANGZHU_CONTENT: folder } });

function changeOneArticle(content: string): void {
  const file = join(content, 'sources', 'a0001', 'translation.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\.$/m, ' indeed.'));
}

function figuresOf({ articles, content, bytes, turn, site, bare }: Step): Figure[] {
  const of = `${articles} articles`;
  return [
    {
      what: `${of}: content, ${megabytes(bytes)}, peak ${megabytes(content.cold.peak)}, CPU`,
      value: seconds(content.cold.cpu),
    },
    ...rerun(`${of}: content`, content),
    ...buildFigures(of, [turn]),
    ...rerun(`${of}: site`, site),
    ...(bare ? buildFigures(`${of} without paragraph pages`, [bare]) : []),
  ];
}

function rerun(of: string, { cold, unchanged, oneChanged }: Runs): Figure[] {
  const figure = (what: string, usage: Usage | undefined): Figure[] =>
    usage
      ? [
          {
            what: `${of}, ${what}, CPU`,
            value: seconds(usage.cpu),
            baseline: { name: 'cold', value: seconds(cold.cpu) },
            ratio: usage.cpu / cold.cpu,
          },
        ]
      : [];
  return [...figure('unchanged', unchanged), ...figure('one article changed', oneChanged)];
}

function growth(step: Step, before: Step | undefined): Figure[] {
  if (!before) return [];
  const costs: [string, (step: Step) => number][] = [
    ['content', ({ content }) => content.cold.cpu],
    ['pages', ({ turn }) => pagesOf(turn.site)],
    ['search index', ({ turn }) => indexOf(turn.site)],
  ];
  const bytes: [string, (step: Step) => number][] = [
    ['pages', ({ turn }) => turn.bytes],
    ['search index', ({ turn }) => turn.index],
  ];
  return [
    ...costs.map(([name, of]) => grown(`${name}, CPU an article`, of, step, before, milliseconds, 1.2)),
    ...bytes.map(([name, of]) => grown(`${name}, bytes an article`, of, step, before, kilobytes)),
  ];
}

function grown(
  name: string,
  costOf: (step: Step) => number,
  step: Step,
  before: Step,
  show: (value: number) => string,
  limit?: number,
): Figure {
  const [now, then] = [step, before].map((one) => costOf(one) / one.articles) as [number, number];
  const ratio = now / then;
  return {
    what: `${step.articles} articles: ${name}`,
    value: show(now),
    baseline: { name: `${before.articles} articles`, value: show(then) },
    ratio,
    ...(limit !== undefined && { goal: atMost(ratio, limit) }),
  };
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
