import type { Bilingual } from '../model/text.ts';
import { readingLine } from '../language/reading-line.ts';
import { citation, type Cited } from './citation.ts';
import { shownText, textNodes } from './plain-text.ts';

/** A paragraph as it is written. */
export const passageShown = (paragraph: HTMLElement): string => shownText(paragraph);

/** A paragraph above its translation; without one, the paragraph alone. */
export function passageTranslated(paragraph: HTMLElement): string {
  const english = sentencesOf(paragraph).map(({ id }) =>
    document.getElementById(`${id}-en`)?.textContent.trim(),
  );
  return [shownText(paragraph), english.filter(Boolean).join(' ')].filter(Boolean).join('\n\n');
}

/** The sentences of a paragraph, each above its pinyin, or zhuyin where that is shown. */
export const passageWithReadings = (paragraph: HTMLElement): string =>
  sentencesOf(paragraph)
    .map((sentence) => `${shownText(sentence)}\n${readingLine(partsOf(sentence))}`)
    .join('\n\n');

/** A paragraph with where it is from. */
export function passageCited(paragraph: HTMLElement): string {
  const url = new URL(`#${paragraph.id}`, location.origin + location.pathname);
  const number = Number(paragraph.id.slice(1));
  return `${shownText(paragraph)}\n\n${citation(citedArticle(), number, url.href)}`;
}

const sentencesOf = (paragraph: HTMLElement): HTMLElement[] => [
  ...paragraph.querySelectorAll<HTMLElement>('.s'),
];

const partsOf = (sentence: HTMLElement) =>
  textNodes(sentence).map(({ data, parentElement }) => ({
    text: data,
    reading: parentElement?.closest('ruby')?.querySelector('rt')?.textContent,
  }));

type Named = { '@type': string; name: string; alternateName: string };
type ArticleData = Record<'headline' | 'alternativeHeadline' | 'datePublished', string> &
  Record<'author' | 'publisher', Named>;

/** What the page says of its article, in the terms of schema.org. */
function citedArticle(): Cited {
  const json = document.querySelector('script[type="application/ld+json"]')!.textContent;
  const { headline, alternativeHeadline, author, publisher, datePublished } = JSON.parse(json) as ArticleData;
  return {
    title: { zh: headline, en: alternativeHeadline },
    ...(author['@type'] === 'Person' && { author: bilingual(author) }),
    publisher: bilingual(publisher),
    date: datePublished,
  };
}

const bilingual = ({ name, alternateName }: Named): Bilingual => ({ zh: name, en: alternateName });
