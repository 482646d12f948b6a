import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { furtherOf, lineOf, linesOf } from '../../src/components/concordance-line.ts';
import { senseItem } from '../../src/components/dictionary-sense.ts';
import { english } from '../../src/components/english.ts';
import { cells } from '../../src/components/interlinear.ts';
import { label } from '../../src/components/label.ts';
import { markSpans } from '../../src/components/spans.ts';
import { rowOf } from '../../src/components/vocabulary-row.ts';
import { wordLink } from '../../src/components/word-link.ts';
import { blockOf } from '../../src/reading/article.ts';
import { concordanceLine } from '../../src/reading/concordance.ts';
import type { Edition } from '../../src/reading/edition.ts';
import { groupSpans } from '../../src/reading/spans.ts';
import { xml, xmlText, type Xml } from '../../src/markup/xml.ts';
import { editionWith, hostileTexts } from '../takeaway/article.ts';

const paragraph = ({ article }: Edition) => blockOf(article, 'p1');

/** What is written as a string and no Astro component escapes, made of an edition that holds a text wherever it can. */
const written: Record<string, (edition: Edition, text: string) => Xml | readonly Xml[]> = {
  'a label': (_, text) => label({ text: { zh: text, en: text } }),
  'English text': (_, text) => english(text),
  'a link to a word': (_, text) => wordLink(text),
  'the words of a sentence': (edition) => markSpans(groupSpans(paragraph(edition))[0]!.spans, edition),
  'a sentence word by word': (edition) =>
    cells(edition, paragraph(edition), paragraph(edition).sentences[0]!),
  'a row of the vocabulary': (edition, text) => rowOf(edition, edition.vocabulary.get(text)!),
  'a line of the concordance': ({ article }, text) =>
    lineOf(concordanceLine(article, 'p1s1', { start: 0, end: text.length })),
  'a line of the concordance with the parts of a construction': ({ article }, text) =>
    lineOf(concordanceLine(article, 'p1s1', { start: 0, end: 1 }, [{ start: 1, end: text.length }])),
  'the lines of an article': ({ article }, text) =>
    linesOf([concordanceLine(article, 'p1s1', { start: 0, end: text.length })], { zh: text, en: text }),
  'a further article of the concordance': ({ article: { slug } }, text) =>
    furtherOf({ slug, count: 2, sentence: 'p1s1' }, { zh: text, en: text }),
  'a sense of the dictionary': (_, text) => senseItem(text, new Map()),
};

function bodyOf(part: string, text: string) {
  const { body } = parseHTML('<!doctype html><html><body></body></html>').document;
  body.innerHTML = xml`${written[part]!(editionWith(text), text)}`.text;
  return body;
}

const shape = (part: string, text: string): string[] =>
  [...bodyOf(part, text).querySelectorAll('*')].map((element) =>
    [element.localName, ...element.getAttributeNames()].join(' '),
  );

// An address cannot be made of half a character, and a source that has one is refused
const texts = hostileTexts.filter((text) => text.isWellFormed());

describe.each(Object.keys(written))('%s', (part) => {
  test.each(texts)('has no other elements and attributes for %j', (text) => {
    const harmless = /\p{Script=Han}/u.test(text) ? '中' : 'a';
    expect(shape(part, text)).toEqual(shape(part, harmless));
  });

  test.each(texts)('says %j as it is', (text) => {
    expect(bodyOf(part, text).textContent).toContain(xmlText(text));
  });
});
