import type { FrontMatter } from '../model/front-matter.ts';
import type { Bilingual } from '../model/text.ts';
import { languageOf } from '../reading/article.ts';
import { articlePath, withBase } from '../reading/address.ts';
import { site } from '../site.ts';
import { epubPath, wholeAddress } from './address.ts';

/**
 * What an article is, in the terms of schema.org, for search engines and libraries of learning material.
 * `translated` says whether it has an English translation.
 */
export function articleData(article: FrontMatter, translated: boolean): Record<string, unknown> {
  const { title, publisher, place, byline } = article;
  const url = wholeAddress(articlePath(article.slug));
  return {
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    '@id': url,
    url,
    headline: title.zh,
    alternativeHeadline: title.en,
    abstract: article.firstLine,
    inLanguage: languageOf(article),
    datePublished: article.date,
    author: byline ? named('Person', byline) : named('Organization', publisher),
    publisher: named('Organization', publisher),
    ...(place && { locationCreated: named('Place', place) }),
    ...(translated && { workTranslation: translationData(article, url) }),
    ...learningData(article),
    copyrightNotice: article.rights,
    image: wholeAddress(withBase('preview.webp')),
    wordCount: article.words,
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/epub+zip',
      contentUrl: wholeAddress(epubPath(article.slug)),
    },
    isPartOf: { ...named('WebSite', site.name), url: wholeAddress(site.base) },
  };
}

const named = (type: string, { zh, en }: Bilingual) => ({ '@type': type, name: zh, alternateName: en });

function translationData({ title }: FrontMatter, url: string) {
  return { '@type': 'Article', headline: title.en, inLanguage: 'en', translationOfWork: { '@id': url } };
}

/** The level is a measure, not a judgement: schema.org takes any text for it, and there is no term that means just this. */
function learningData({ difficulty }: FrontMatter) {
  return {
    learningResourceType: 'annotated reading',
    teaches: 'Reading Chinese',
    educationalLevel: `${Math.round(difficulty * 100)} % of words above HSK 2.0 level 4`,
    educationalUse: 'close reading',
    isAccessibleForFree: true,
  };
}

/** A value as JSON that may stand in a script element: nothing in it can end the element or open a comment. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
