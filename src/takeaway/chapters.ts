import { takeawayStrings as strings } from '../i18n/takeaway.ts';
import { writtenBlock } from '../language/written.ts';
import type { AnnotatedArticle, Block } from '../model/article.ts';
import type { Bilingual } from '../model/text.ts';
import { languageOf, translationOf } from '../reading/article.ts';
import { annotatedText, translation } from './annotated-text.ts';
import type { BookDocument } from './book.ts';
import { footnotes, noteLink } from './footnotes.ts';
import { inLanguage } from './language.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** The text of an article, a chapter for what opens it and one for each section; each block stands in exactly one. */
export function chapters(article: AnnotatedArticle): BookDocument[] {
  const parts = chapterBlocks(article);
  return parts.map((blocks, index) => ({
    file: chapterFile(index),
    title: chapterTitle(blocks, parts.length),
    type: 'chapter',
    body: xml`${chapterText(blocks, article)}${footnotes(blocks)}`,
  }));
}

/** The file in which each block stands, by the block's id. */
export const chapterFiles = (article: AnnotatedArticle): Map<string, string> =>
  new Map(
    chapterBlocks(article).flatMap((blocks, index) =>
      blocks.map(({ id }): [string, string] => [id, chapterFile(index)]),
    ),
  );

const chapterFile = (index: number): string => `chapter-${index + 1}.xhtml`;

const isHeadline = ({ kind }: Block): boolean => kind === 'headline';

function chapterBlocks({ blocks }: AnnotatedArticle): Block[][] {
  const parts: Block[][] = [];
  // The lines of the headline stand first, as on the page
  for (const block of blocks.toSorted((a, b) => Number(isHeadline(b)) - Number(isHeadline(a)))) {
    if (parts.length === 0 || block.kind === 'heading') parts.push([]);
    parts.at(-1)!.push(block);
  }
  return parts;
}

function chapterTitle([first]: Block[], chapterCount: number): Bilingual {
  if (first?.kind === 'heading') return { zh: writtenBlock(first), en: translationOf(first) ?? '' };
  return chapterCount === 1 ? strings.text : strings.opening;
}

/** Every chapter has one h1: its heading, or the lines of the headline, or the title where the text has neither. */
function chapterText(blocks: Block[], article: AnnotatedArticle): Xml[] {
  const language = inLanguage(languageOf(article));
  const lines = blocks.filter(isHeadline);
  const others = blocks.filter((block) => !isHeadline(block));
  const text = others.map((block) => blockText(block, blocks, language));
  if (others[0]?.kind === 'heading') return text;
  return [
    lines.length > 0 ? headline(lines, blocks, language) : xml`<h1 ${language}>${article.title.zh}</h1>`,
    ...text,
  ];
}

function headline(lines: Block[], blocks: Block[], language: Xml): Xml {
  const text = lines.map(
    (line) => xml`<span id="${line.id}" class="line">${annotatedText(line)}${noteLink(line, blocks)}</span>`,
  );
  return xml`
<h1 ${language}>${text}</h1>${translation(...lines)}`;
}

function blockText(block: Block, blocks: Block[], language: Xml): Xml {
  const text = xml`${annotatedText(block)}${noteLink(block, blocks)}`;
  const attributes = xml`id="${block.id}" ${language}`;
  const element =
    block.kind === 'heading'
      ? xml`<h1 ${attributes}>${text}</h1>`
      : xml`<p class="text" ${attributes}>${text}</p>`;
  return xml`
${element}${translation(block)}`;
}
