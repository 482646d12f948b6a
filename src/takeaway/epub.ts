import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Edition } from '../reading/edition.ts';
import letters from '../styles/fonts/pinyin-letters.woff2?inline';
import marks from '../styles/fonts/pinyin-marks.woff2?inline';
import { namesChapter, vocabularyChapter } from './back-matter.ts';
import style from './book.css?raw';
import { documentFile, type BookDocument } from './book.ts';
import { chapters } from './chapters.ts';
import { colophon, coverPage } from './colophon.ts';
import { container, contents, packageDocument, type Resource } from './package.ts';

const resources: (Resource & { content: Uint8Array })[] = [
  { file: 'book.css', mediaType: 'text/css', content: strToU8(style) },
  { file: 'pinyin-letters.woff2', mediaType: 'font/woff2', content: fromDataAddress(letters) },
  { file: 'pinyin-marks.woff2', mediaType: 'font/woff2', content: fromDataAddress(marks) },
];

/** An article as an EPUB 3 book. The same edition gives the same bytes. */
export function epub(edition: Edition): Uint8Array<ArrayBuffer> {
  const files = Object.entries(bookFiles(edition)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const packed: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(files),
  };
  // ZIP has local times: one that is read off in the zone it is set in gives the same bytes in all of them.
  return zipSync(packed, { mtime: new Date(1980, 0, 1, 12) });
}

/** The files of the book by path, but for the one that EPUB wants first. */
export function bookFiles(edition: Edition): Record<string, Uint8Array> {
  const documents = documentsOf(edition);
  return {
    'META-INF/container.xml': strToU8(container.text),
    'EPUB/package.opf': strToU8(packageDocument(edition.article, documents, resources).text),
    'EPUB/contents.xhtml': strToU8(contents(documents).text),
    ...Object.fromEntries(documents.map((one) => [`EPUB/${one.file}`, strToU8(documentFile(one).text)])),
    ...Object.fromEntries(resources.map(({ file, content }) => [`EPUB/${file}`, content])),
  };
}

/** In reading order. */
const documentsOf = (edition: Edition): BookDocument[] => [
  coverPage(edition),
  ...chapters(edition.article),
  ...(edition.entities.size > 0 ? [namesChapter(edition)] : []),
  vocabularyChapter(edition),
  colophon(edition),
];

function fromDataAddress(address: string): Uint8Array {
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
