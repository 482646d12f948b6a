import { toMarks } from '../language/pinyin.ts';
import { writtenOf } from '../language/written.ts';
import { otherFormOf, rankOf, senseNumberOf, type Edition } from '../reading/edition.ts';
import type { Mark, Span } from '../reading/spans.ts';
import type { Token } from '../model/article.ts';
import { xml, Xml } from '../markup/xml.ts';

const lineMayBreak = new Xml('<wbr>');

/**
 * The tokens, names and dates of a sentence. Lines break between words only, where a `wbr` says so: a word that broke would
 * leave its pinyin on one line. A word carries its level and frequency as classes, so that a setting can hide the pinyin of
 * easy words before any script runs, and the number of its sense where that is not the first.
 *
 * The pinyin is hidden from screen readers: Chromium's accessibility tree gives base and annotation one after the other,
 * so that a voice would say every word twice. The note of a word says its pinyin.
 */
export const markSpans = (spans: readonly Span[], edition: Edition): Xml[] =>
  spans.map((span) => {
    if ('mark' in span) return marked(span.mark, markSpans(span.children, edition), edition);
    const { token, startsLine } = span;
    const text = token.kind === 'word' ? ruby(token, edition) : token.text;
    return xml`${startsLine ? lineMayBreak : undefined}${text}`;
  });

const marked = (mark: Mark, inside: Xml[], { entities }: Edition): Xml =>
  'entity' in mark
    ? xml`<span class="name ${entities.get(mark.entity)!.kind}" data-e="${mark.entity}">${inside}</span>`
    : xml`<time datetime="${mark.datetime}">${inside}</time>`;

function ruby(token: Token, edition: Edition): Xml {
  const { text, reading = '' } = token;
  const sense = senseNumberOf(edition, token);
  const other = otherFormOf(edition, token);
  return xml`<ruby class="${rankOf(edition, text)}"${sense ? xml` data-s="${sense}"` : undefined}${other && xml` data-t="${other}"`}>${writtenOf(token)}<rt aria-hidden="true">${toMarks(reading)}</rt></ruby>`;
}
