import type { Bilingual } from '../model/text.ts';
import { inLanguage } from './language.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** A document of a book; `type` is its part in the terms of EPUB's structural semantics vocabulary. */
export type BookDocument = {
  file: string;
  title: Bilingual;
  type: 'cover' | 'chapter' | 'glossary' | 'colophon';
  body: Xml;
};

/** A document as the file that a reading system opens. English is the language of what is not marked otherwise. */
export const documentFile = ({ title, type, body }: BookDocument): Xml =>
  page(
    title.zh,
    xml`<section class="${type}" epub:type="${type}">${body}
</section>`,
  );

/** The bare frame of every file of the book. */
export const page = (title: string, body: Xml): Xml => xml`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${inLanguage('en')}>
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
