import type { Range } from '../model/article.ts';
import type { Bilingual } from '../model/text.ts';
import { articlePath, paragraphPath } from '../reading/address.ts';
import type { ConcordanceLine, FurtherPlace } from '../reading/concordance.ts';
import { xml, type Xml } from '../markup/xml.ts';
import { label } from './label.ts';
import { placeOf } from './place-of.ts';

/** A line with its keyword in the middle, its translation and a link to its place. */
export const lineOf = ({
  slug,
  lang,
  sentence,
  before,
  keyword,
  after,
  further = [],
  translation,
}: ConcordanceLine): Xml =>
  xml`<li><p class="line" lang="${lang}"><span class="before">${before}</span><b>${keyword}</b><span class="after">${markedIn(after, further)}</span></p><p class="translation" lang="en">${translation} <a class="place" href="${paragraphPath(slug, sentence)}">${label({ text: placeOf(sentence), ui: true })}</a></p></li>`;

/** A text in which some ranges, one after the other, are marked as the keyword is. */
function markedIn(text: string, ranges: readonly Range[]): Xml {
  const parts = ranges.map(({ start, end }, index) => {
    const before = text.slice(ranges[index - 1]?.end ?? 0, start);
    return xml`${before}<b>${text.slice(start, end)}</b>`;
  });
  return xml`${parts}${text.slice(ranges.at(-1)?.end ?? 0)}`;
}

/** Lines of an article that stand open; the others come on request. */
const open = 12;

const list = (lines: readonly ConcordanceLine[]): Xml => xml`<ol>${lines.map(lineOf)}</ol>`;

/** The lines of one article, under its title if there is one. */
export function linesOf(lines: readonly ConcordanceLine[], title?: Bilingual): Xml {
  const [first, rest] = [lines.slice(0, open), lines.slice(open)];
  const heading =
    title &&
    xml`<p class="label-soft"><a href="${articlePath(lines[0]!.slug)}">${label({ text: title, lang: lines[0]!.lang })}</a></p>`;
  const folded =
    rest.length > 0
      ? xml`<details><summary class="label-soft">${label({ k: 'more', n: rest.length })}</summary>${list(rest)}</details>`
      : undefined;
  return xml`<div class="concordance">${heading}${list(first)}${folded}</div>`;
}

/** How often an article has more lines, with a link to the first of them. */
export const furtherOf = ({ slug, count, sentence }: FurtherPlace, title: Bilingual): Xml =>
  xml`<li><a href="${paragraphPath(slug, sentence)}">${label({ text: title })}</a> <span class="label-soft">${count}×</span></li>`;
