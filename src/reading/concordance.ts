import { writtenText } from '../language/written.ts';
import type { AnnotatedArticle, Range, Sentence } from '../model/article.ts';
import { blockOf, languageOf, type Language } from './article.ts';

/** A stretch of text in the line where it stands, for a list with the keyword in the middle. */
export type ConcordanceLine = {
  slug: string;
  lang: Language;
  sentence: string;
  before: string;
  keyword: string;
  after: string;
  /** Where the other parts of a construction lie in what stands after its first. */
  further?: Range[];
  translation?: string;
};

/** Where something stands in the texts of the site: the first lines of it, and how often it stands in articles beyond. */
export type Concordance = { count: number; lines: ConcordanceLine[]; more: FurtherPlace[] };

/** How many more lines an article has, and the sentence of the first of them. */
export type FurtherPlace = { slug: string; count: number; sentence: string };

/** More lines than this nobody reads on a page, and the pages of common words would grow with the site without end. */
const quotedLines = 100;

/** A concordance to add lines to. */
export const emptyConcordance = (): Concordance => ({ count: 0, lines: [], more: [] });

/** Adds the line of a keyword, with the other parts of a construction where it is one. Articles come one after the other. */
export function addLine(
  concordance: Concordance,
  article: AnnotatedArticle,
  sentence: string,
  keyword: Range,
  further?: readonly Range[],
): void {
  const { lines, more } = concordance;
  const last = more.at(-1);
  concordance.count++;
  if (lines.length < quotedLines) lines.push(concordanceLine(article, sentence, keyword, further));
  else if (last?.slug === article.slug) last.count++;
  else more.push({ slug: article.slug, count: 1, sentence });
}

/** The line of a keyword and the further parts of a construction, which count in the sentence. */
export function concordanceLine(
  article: AnnotatedArticle,
  sentenceId: string,
  { start, end }: Range,
  further?: readonly Range[],
): ConcordanceLine {
  const sentence = sentenceOf(article, sentenceId);
  const text = writtenText(sentence);
  return {
    slug: article.slug,
    lang: languageOf(article),
    sentence: sentenceId,
    before: text.slice(0, start),
    keyword: text.slice(start, end),
    after: text.slice(end),
    ...(further && { further: further.map((part) => shifted(part, end)) }),
    translation: sentence.translation,
  };
}

/** A range counted from a place that many characters further on. */
export const shifted = ({ start, end }: Range, by: number): Range => ({ start: start - by, end: end - by });

function sentenceOf(article: AnnotatedArticle, id: string): Sentence {
  const sentence = blockOf(article, id).sentences.find((candidate) => candidate.id === id);
  if (!sentence) throw new RangeError(`${article.slug} has no sentence ${id}`);
  return sentence;
}
