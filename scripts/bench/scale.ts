import { contentFolder } from '../../src/site.ts';
import { buildFigures, pagesOf, turnsOf, type Turn } from './build.ts';
import { writeCorpus } from './corpus.ts';
import { atMost, type Figure } from './figure.ts';
import { measuredRun, type Usage } from './measured-run.ts';
import { loadSample } from './sample.ts';
import { withFolder } from './temporary.ts';

type Step = { articles: number; content: Usage; turn: Turn };

/**
 * Builds corpora of generated articles, in the order of `sizes`, and tells what each step costs and how that grows: CPU
 * by article against the size before.
 */
export async function benchScale(sizes: readonly number[]): Promise<Figure[]> {
  const steps: Step[] = [];
  for (const articles of sizes) steps.push(await measure(articles));
  return steps.flatMap((step, at) => [...figuresOf(step), ...growth(step, steps[at - 1])]);
}

function measure(articles: number): Promise<Step> {
  return withFolder(async (folder) => {
    const { article: sample, language } = loadSample();
    writeCorpus({ from: contentFolder, to: folder, sample, language, count: articles, segmented: true });
    const content = await measuredRun(['scripts/build-content.ts'], { env: { PANGZHU_CONTENT: folder } });
    const [turn] = await turnsOf(folder, 1);
    return { articles, content, turn: turn! };
  });
}

function figuresOf({ articles, content, turn }: Step): Figure[] {
  const of = `${articles} articles`;
  return [
    { what: `${of}: content, CPU`, value: perArticle(content.cpu, articles) },
    ...buildFigures(of, [turn]),
  ];
}

function growth(step: Step, before: Step | undefined): Figure[] {
  if (!before) return [];
  const costs: [string, (step: Step) => number][] = [
    ['content', ({ content }) => content.cpu],
    ['pages', ({ turn }) => pagesOf(turn.site)],
    ['search index', ({ turn }) => turn.site.cpu - pagesOf(turn.site)],
  ];
  return costs.map(([name, costOf]) => {
    const ratio = costOf(step) / step.articles / (costOf(before) / before.articles);
    return {
      what: `${step.articles} articles: ${name}, CPU an article`,
      value: perArticle(costOf(step), step.articles),
      baseline: { name: `${before.articles} articles`, value: perArticle(costOf(before), before.articles) },
      ratio,
      goal: atMost(ratio, 1.2),
    };
  });
}

const perArticle = (milliseconds: number, articles: number): string =>
  `${(milliseconds / articles).toFixed(0)} ms`;
