import { takeawayStrings as strings } from '../i18n/takeaway.ts';
import { languageOf } from '../reading/article.ts';
import type { Edition } from '../reading/edition.ts';
import { articlePath } from '../reading/address.ts';
import { site } from '../site.ts';
import { wholeAddress } from './address.ts';
import type { BookDocument } from './book.ts';
import { both, inLanguage } from './language.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** The cover: the title in both languages, who published the text and when. */
export function coverPage({ article }: Edition): BookDocument {
  const { title, publisher, date } = article;
  return {
    file: 'cover.xhtml',
    title: strings.cover,
    type: 'cover',
    body: xml`
<p class="site">${both(site.name)}</p>
<h1 ${inLanguage(languageOf(article))}>${title.zh.split(/\s+/).map((line) => xml`<span class="line">${line}</span>`)}</h1>
<p class="subtitle">${title.en}</p>
<p>${both(publisher)}<br/><time datetime="${date}">${longDate(date)}</time></p>`,
  };
}

/** Where the text is from, what was done to it, and whose it is; names CC-CEDICT as its licence asks (CC BY-SA 4.0). */
export function colophon({ article }: Edition): BookDocument {
  const { publisher, date, rights, slug, madeBy } = article;
  const address = wholeAddress(articlePath(slug));
  return {
    file: 'colophon.xhtml',
    title: strings.colophon,
    type: 'colophon',
    body: xml`
<h1>${both(strings.colophon)}</h1>
<p>${both(publisher)}, ${longDate(date)}. ${rights}</p>
<p>The current state of this edition, with a note to every word: <a href="${address}">${address}</a></p>
<p>Pinyin is spelled by GB/T 16159, with the tones of a dictionary. Glosses in italics were chosen or composed by a machine, and no person has confirmed them.</p>
<p>Glosses in part from <a href="https://www.mdbg.net/chinese/dictionary?page=cc-cedict">CC-CEDICT</a>${release(madeBy['CC-CEDICT'])}, modified: senses are chosen, shortened and reordered. They are under the licence <a href="https://creativecommons.org/licenses/by-sa/4.0/">Creative Commons Attribution-ShareAlike 4.0</a>.</p>
<p>Letters of the pinyin: Noto Sans, © 2022 The Noto Project Authors, under the SIL Open Font License 1.1, cut down to the letters needed.</p>`,
  };
}

const release = (date: string | undefined): Xml | undefined =>
  date ? xml` (release of ${date})` : undefined;

const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
