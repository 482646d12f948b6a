import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBareTools, type BareTools } from '../../src/language/bare-tools.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { buildArticle } from '../../src/pipeline/build-article.ts';
import { loadArticle, loadShared } from '../../src/pipeline/load-content.ts';
import { renderArticle } from '../../src/pipeline/stages/render-article.ts';
import { contentFolder } from '../../src/site.ts';
import { writeCorpus } from './corpus.ts';
import { atMost, seconds, type Figure } from './figure.ts';
import { compare, summary, type Comparison } from './rounds.ts';
import { loadSample, sampleSlug, textOf } from './sample.ts';
import { withFolder } from './temporary.ts';

const ARTICLES = 100;
const BASELINE = 'nodejieba (cut, tag) + pinyin-pro';

/** Speed of the content pipeline, and how long its dictionaries take to load, against its libraries alone. */
export async function benchPipeline(): Promise<Figure[]> {
  const loaded = loading();
  // After the article: nodejieba holds one dictionary, and on its own it is to have the whole
  const tools = loadBareTools();
  return [
    loaded,
    oneArticle(tools),
    readingFiles(),
    await manyArticles(tools, true),
    await manyArticles(tools, false),
  ];
}

/** In a process of its own each time; ours are loaded for the words of the article, the libraries know no such choice. */
function loading(): Figure {
  const text = textOf(loadSample().article);
  const program = new URL('./load-time.ts', import.meta.url).pathname;
  const load = (which: string) => Number(execFileSync(process.execPath, [program, which, text]));
  const turns = Array.from({ length: 5 }, () => [load('bare'), load('ours')] as const);
  const { baseline, subject, ratio } = summary(turns);
  return {
    what: 'loading the dictionaries for the article, CPU',
    value: seconds(subject),
    baseline: { name: BASELINE, value: seconds(baseline) },
    ratio,
    goal: atMost(Number((subject / 1000).toFixed(2)), 1, 's'),
  };
}

function oneArticle(tools: BareTools): Figure {
  const { language, shared, input, article } = loadSample();
  const text = textOf(article);
  const times = compare(
    15,
    () => useTools(tools, text),
    () => renderArticle(buildArticle(input, shared, language)),
  );
  return speed('the article, all stages', text.length, times);
}

/** What people wrote is YAML with places for errors, of which one article's share is large and a hundredth is not. */
function readingFiles(): Figure {
  const read = () => [loadShared(contentFolder), loadArticle(contentFolder, sampleSlug())];
  const { subject } = compare(9, () => undefined, read);
  return { what: 'reading the files of people, once', value: `${subject.toFixed(0)} ms` };
}

function manyArticles(tools: BareTools, segmented: boolean): Promise<Figure> {
  const { language, article: sample } = loadSample();
  return withFolder((folder) => {
    writeCorpus({ from: contentFolder, to: folder, sample, language, count: ARTICLES, segmented });
    const sources = join(folder, 'sources');
    const texts = readdirSync(sources).map((slug) => readFileSync(join(sources, slug, 'source.txt'), 'utf8'));
    const plain = texts.map((text) => (segmented ? text.replace(/ /g, '') : text));
    const times = compare(
      3,
      () => plain.forEach((text) => useTools(tools, text)),
      () => buildAll(folder, language).forEach(renderArticle),
    );
    const what = `${ARTICLES} generated articles, ${segmented ? 'words given' : 'words to be cut'}`;
    return Promise.resolve(
      speed(
        what,
        plain.reduce((sum, text) => sum + text.length, 0),
        times,
      ),
    );
  });
}

function useTools(tools: BareTools, text: string): void {
  tools.cutAndTag(text);
  tools.toPinyin(text);
}

function speed(what: string, characters: number, { subject, baseline, ratio }: Comparison): Figure {
  const rate = (milliseconds: number) => `${((characters / milliseconds) * 1000).toFixed(0)} chars/s`;
  return {
    what: `${what} (${characters} characters)`,
    value: rate(subject),
    baseline: { name: BASELINE, value: rate(baseline) },
    ratio,
    goal: atMost(ratio, 1.5),
  };
}
