import type { Language } from '../../src/language/load-language.ts';
import { evaluateSegmentation, type SegmentationScore } from '../../src/pipeline/evaluate.ts';
import { partsOf } from '../../src/pipeline/stages/part-glued.ts';
import { readSource } from '../../src/pipeline/stages/read-source.ts';
import { takeWordSpaces } from '../../src/pipeline/stages/word-spaces.ts';
import type { ArticleInput } from '../../src/pipeline/types.ts';
import { above, percent, type Figure } from './figure.ts';
import { loadSample, type Sample } from './sample.ts';

/**
 * How well nodejieba, its HMM on, finds the words of the article once the spaces are taken out: those of the source as
 * received, and those of the edition after its fixes. Nothing where the source came without word cuts.
 */
export function benchSegmentation(): Figure[] {
  const sample = loadSample();
  const given = givenWords(sample.input);
  if (!given) return [];
  const edition = withWords(sample.input, editionWords(sample));
  return [
    ...figures('the source’s own words', sample.input, sample),
    ...figures('the edition’s words', edition, sample),
    withBaseline('the edition’s words, glued ones parted', edition, sample, partedBy(sample.language)),
    withBaseline('the source’s own words among the edition’s', edition, sample, () => given),
  ];
}

/** The segmenter's words as the pipeline takes them. */
function partedBy(language: Language): (text: string) => string[] {
  return (text) => language.segmenter.cut(text).flatMap((word) => partsOf(word, language));
}

function figures(of: string, input: ArticleInput, sample: Sample): Figure[] {
  const found = scoreOf(input, sample, sample.language.segmenter.cut);
  return [
    { what: `${of}: precision`, value: percent(found.precision) },
    { what: `${of}: recall`, value: percent(found.recall) },
    withBaseline(of, input, sample, sample.language.segmenter.cut),
  ];
}

function withBaseline(
  of: string,
  input: ArticleInput,
  sample: Sample,
  cut: (text: string) => string[],
): Figure {
  const [own, other] = [scoreOf(input, sample, cut).f1, scoreOf(input, sample, browserCut).f1];
  const name = 'Intl.Segmenter';
  return {
    what: `${of}: F1`,
    value: percent(own),
    baseline: { name, value: percent(other) },
    ratio: own / other,
    goal: above(own, other, name),
  };
}

function scoreOf(
  input: ArticleInput,
  { language }: Sample,
  cut: (text: string) => string[],
): SegmentationScore {
  return evaluateSegmentation(input, { ...language.segmenter, cut });
}

/** The segmenter that browsers and Node have, with ICU's dictionary. */
function browserCut(text: string): string[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

function givenWords({ source }: ArticleInput): string[] | undefined {
  const { text, borders } = takeWordSpaces(readSource(source.bytes, source.file));
  return borders?.map((border, at) => text.slice(borders[at - 1] ?? 0, border));
}

function editionWords({ article }: Sample): string[] {
  const tokens = article.blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  return tokens.map(({ text }) => text);
}

/** An article whose source has these words, parted by spaces as sources have them. */
function withWords(input: ArticleInput, words: readonly string[]): ArticleInput {
  return { ...input, source: { ...input.source, bytes: new TextEncoder().encode(words.join(' ')) } };
}
