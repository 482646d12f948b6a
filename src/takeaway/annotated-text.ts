import { toMarks } from '../language/pinyin.ts';
import { writtenOf } from '../language/written.ts';
import type { Block, Note, Token } from '../model/article.ts';
import { groupSpans, type Span } from '../reading/spans.ts';
import { english, inLanguage } from './language.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** Where the book says of a name who or what it is. */
export const nameAddress = { file: 'names.xhtml', id: (entity: string): string => `name-${entity}` };

/** The Chinese of a block, each word below its pinyin, each sentence under its address, names linked to their entries. */
export const annotatedText = (block: Block): Xml[] =>
  groupSpans(block).map(({ sentence, spans }) => xml`<span id="${sentence.id}">${spans.map(marked)}</span>`);

type Leaf = Extract<Span, { token: Token }>;

function marked(span: Span): Xml {
  if ('token' in span) return word(span);
  if (!('entity' in span.mark)) return xml`${span.children.map(marked)}`;
  // Links cannot stand in links: a name within a name is left to the longer one
  const { file, id } = nameAddress;
  const inside = span.children.flatMap(leaves).map(word);
  return xml`<a epub:type="glossref" role="doc-glossref" class="name" href="${file}#${id(span.mark.entity)}">${inside}</a>`;
}

const leaves = (span: Span): Leaf[] => ('token' in span ? [span] : span.children.flatMap(leaves));

/** `rp` shows where a reading system cannot set pinyin above a word; `wbr` says where a line may break, as on the site. */
function word({ token, startsLine }: Leaf): Xml {
  const before = startsLine ? lineMayBreak : undefined;
  const [text, { reading }] = [writtenOf(token), token];
  if (!reading) return xml`${before}${text}`;
  return xml`${before}<ruby>${text}<rp>(</rp><rt ${inLanguage('zh-Latn')}>${toMarks(reading)}</rt><rp>)</rp></ruby>`;
}

const lineMayBreak = xml`<wbr/>`;

/** The English of blocks sentence by sentence; nothing where nobody has translated them. */
export function translation(...blocks: readonly Block[]): Xml | undefined {
  const sentences = blocks.flatMap((block) => block.sentences).filter(({ translation }) => translation);
  if (sentences.length === 0) return undefined;
  const lines = sentences.map(
    ({ id, translation }) => xml`<span id="${id}-en">${english(translation!)}</span> `,
  );
  return xml`<p class="translation" ${inLanguage('en')}>${lines}</p>`;
}

/** The paragraphs of a note. */
export const noteText = (note: Note): Xml[] =>
  note.map((runs) => xml`<p ${inLanguage('en')}>${runs.map(noteRun)}</p>`);

function noteRun({ text, style }: Note[number][number]): Xml {
  const content = english(text);
  if (style === 'emphasis') return xml`<em>${content}</em>`;
  return style === 'strong' ? xml`<strong>${content}</strong>` : xml`${content}`;
}
