import { toMarks } from '../language/pinyin.ts';
import { readingLine } from '../language/reading-line.ts';
import { writtenBlock, writtenText } from '../language/written.ts';
import type { AnnotatedArticle, Block, Sentence } from '../model/article.ts';
import { blockOf, languageOf, type Language } from './article.ts';

/** A stretch of text in the line where it stands, for a list with the keyword in the middle. */
export type ConcordanceLine = {
  slug: string;
  lang: Language;
  sentence: string;
  before: string;
  keyword: string;
  after: string;
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

/** Adds the line of `length` characters from `start` (counted in the sentence). Articles come one after the other. */
export function addLine(
  concordance: Concordance,
  article: AnnotatedArticle,
  sentence: string,
  start: number,
  length: number,
): void {
  const { lines, more } = concordance;
  const last = more.at(-1);
  concordance.count++;
  if (lines.length < quotedLines) lines.push(concordanceLine(article, sentence, start, length));
  else if (last?.slug === article.slug) last.count++;
  else more.push({ slug: article.slug, count: 1, sentence });
}

/** The line of `length` characters from `start` (counted in the sentence). */
export function concordanceLine(
  article: AnnotatedArticle,
  sentenceId: string,
  start: number,
  length: number,
): ConcordanceLine {
  const sentence = sentenceOf(article, sentenceId);
  const text = writtenText(sentence);
  return {
    slug: article.slug,
    lang: languageOf(article),
    sentence: sentenceId,
    before: text.slice(0, start),
    keyword: text.slice(start, start + length),
    after: text.slice(start + length),
    translation: sentence.translation,
  };
}

/** A name by which an entity is mentioned, as the first text has it, of those in simplified characters if there is one. */
export type MentionedForm = { written: string; lang: Language; pinyin: string };

/** Where an entity is mentioned, and by which names, by their simplified characters. */
export type EntityMentions = { concordance: Concordance; forms: Map<string, MentionedForm> };

/** Adds every mention of every entity in an article, by entity. */
export function addMentions(known: Map<string, EntityMentions>, article: AnnotatedArticle): void {
  const lang = languageOf(article);
  for (const block of article.blocks) {
    for (const { start, end, entity } of block.mentions) {
      const { sentence, from } = sentenceAt(block, start);
      const found: EntityMentions = known.get(entity) ?? {
        concordance: emptyConcordance(),
        forms: new Map(),
      };
      known.set(entity, found);
      const form = block.text.slice(start, end);
      const before = found.forms.get(form)?.lang;
      if (!before || (before === 'zh-Hant' && lang === 'zh-Hans')) {
        const written = writtenBlock(block).slice(start, end);
        found.forms.set(form, { written, lang, pinyin: pinyinBetween(sentence, start - from, end - from) });
      }
      addLine(found.concordance, article, sentence.id, start - from, end - start);
    }
  }
}

/** The pinyin of the tokens of a sentence that lie between two of its offsets. */
function pinyinBetween({ tokens }: Sentence, start: number, end: number): string {
  let at = 0;
  const within = tokens.filter(({ text: { length } }) => (at += length) > start && at <= end);
  return readingLine(within.map(({ text, reading }) => ({ text, reading: reading && toMarks(reading) })));
}

/** The sentence of a block in which an offset of its text lies, and where that sentence begins. */
function sentenceAt(block: Block, offset: number): { sentence: Sentence; from: number } {
  let from = 0;
  for (const sentence of block.sentences) {
    const { length } = writtenText(sentence);
    if (offset < from + length) return { sentence, from };
    from += length;
  }
  throw new RangeError(`offset ${offset} lies outside ${block.id}`);
}

function sentenceOf(article: AnnotatedArticle, id: string): Sentence {
  const sentence = blockOf(article, id).sentences.find((candidate) => candidate.id === id);
  if (!sentence) throw new RangeError(`${article.slug} has no sentence ${id}`);
  return sentence;
}
