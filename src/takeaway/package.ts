import { takeawayStrings as strings } from '../i18n/takeaway.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { articlePath } from '../reading/address.ts';
import { isForTranslation, languageOf } from '../reading/article.ts';
import { site } from '../site.ts';
import { wholeAddress } from './address.ts';
import { page, type BookDocument } from './book.ts';
import { both } from './language.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** A file that the package lists besides its documents. */
export type Resource = { file: string; mediaType: string };

/** Points reading systems to the package document. */
export const container = xml`<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The table of contents, for readers and reading systems alike. */
export const contents = (documents: readonly BookDocument[]): Xml =>
  page(
    strings.contents.zh,
    xml`<nav epub:type="toc" role="doc-toc">
<h1>${both(strings.contents)}</h1>
<ol>${documents.map(
      ({ file, title }) => xml`
<li><a href="${file}">${both(title)}</a></li>`,
    )}
</ol>
</nav>`,
  );

/** The package document: what the book is, its files, and the order in which they are read. */
export const packageDocument = (
  article: AnnotatedArticle,
  documents: readonly BookDocument[],
  resources: readonly Resource[],
): Xml => xml`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata(article)}${accessibility(article)}
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>${documents.map(
  ({ file }) => xml`
<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"/>`,
)}${resources.map(
  ({ file, mediaType }) => xml`
<item id="${idOf(file)}" href="${file}" media-type="${mediaType}"/>`,
)}
</manifest>
<spine>${documents.map(
  ({ file }) => xml`
<itemref idref="${idOf(file)}"/>`,
)}
</spine>
</package>
`;

const idOf = (file: string): string => file.replaceAll(/[./]/g, '-');

/**
 * The day of the text stands for the time of its last change: the same input has to give the same bytes, and what an
 * edition is made from records no other time.
 */
function metadata(article: AnnotatedArticle): Xml {
  const { slug, title, publisher, date, byline, rights } = article;
  const language = languageOf(article);
  const address = wholeAddress(articlePath(slug));
  return xml`
<dc:identifier id="id">${address}</dc:identifier>
<dc:title id="title" xml:lang="${language}">${title.zh}</dc:title>
<meta refines="#title" property="alternate-script" xml:lang="en">${title.en}</meta>
<dc:language>${language}</dc:language>
<dc:language>en</dc:language>
${byline && xml`<dc:creator xml:lang="${language}">${byline.zh}</dc:creator>`}
<dc:publisher>${site.name.zh} ${site.name.en}</dc:publisher>
<dc:source>${publisher.zh} ${publisher.en}, ${date}</dc:source>
<dc:date>${date}</dc:date>
<dc:rights>${rights} Glosses in part from CC-CEDICT, modified, under CC BY-SA 4.0.</dc:rights>
<meta property="dcterms:modified">${date}T00:00:00Z</meta>`;
}

const accessibility = (article: AnnotatedArticle): Xml => xml`
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">rubyAnnotations</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Chinese text with pinyin as ruby,${isForTranslation(article) ? ' its English translation after each paragraph,' : ''} notes as footnotes. Languages are marked throughout.</meta>`;
