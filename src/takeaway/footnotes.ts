import { takeawayStrings as strings } from '../i18n/takeaway.ts';
import type { Block } from '../model/article.ts';
import { noteText } from './annotated-text.ts';
import { inLanguage } from './language.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** The sign in the text that leads to a block's note, numbered within its chapter; most reading systems show it on a tap. */
export function noteLink(block: Block, chapter: readonly Block[]): Xml | undefined {
  if (!block.note) return undefined;
  return xml`<a epub:type="noteref" role="doc-noteref" class="noteref" id="ref-${block.id}" href="#note-${block.id}">${sign(block, chapter)}</a>`;
}

/** The notes to the blocks of a chapter. */
export const footnotes = (chapter: readonly Block[]): Xml[] =>
  chapter.flatMap((block) => (block.note ? footnote(block, block.note, chapter) : []));

function footnote(block: Block, note: NonNullable<Block['note']>, chapter: readonly Block[]): Xml {
  return xml`
<aside epub:type="footnote" role="doc-footnote" id="note-${block.id}">
<p><a role="doc-backlink" href="#ref-${block.id}" ${inLanguage('zh-Hans')}>${sign(block, chapter)}</a></p>
${noteText(note)}
</aside>`;
}

function sign(block: Block, chapter: readonly Block[]): string {
  const noted = chapter.filter(({ note }) => note);
  return `${strings.note.zh}${noted.indexOf(block) + 1}`;
}
