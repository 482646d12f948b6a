import { strings as labels } from '../i18n/strings.ts';
import { takeawayStrings as strings } from '../i18n/takeaway.ts';
import { toMarks } from '../language/pinyin.ts';
import type { Entity } from '../model/entity.ts';
import { blockIdOf } from '../reading/article.ts';
import type { Edition } from '../reading/edition.ts';
import type { Sense, VocabularyEntry } from '../reading/vocabulary.ts';
import { nameAddress } from './annotated-text.ts';
import type { BookDocument } from './book.ts';
import { chapterFiles } from './chapters.ts';
import { both, english, inLanguage } from './language.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** The names of an article, each with its kind and who or what it is. */
export const namesChapter = ({ entities }: Edition): BookDocument => ({
  file: nameAddress.file,
  title: strings.names,
  type: 'glossary',
  body: xml`
<h1>${both(strings.names)}</h1>
<dl>${[...entities.values()].map(nameEntry)}
</dl>`,
});

function nameEntry({ id, kind, name, description, about }: Entity): Xml {
  return xml`
<dt id="${nameAddress.id(id)}"><dfn ${inLanguage('zh-Hans')}>${name.zh}</dfn> ${name.en} <small>${both(labels[kind])}</small></dt>
<dd>${english(description)}</dd>${
    about &&
    xml`
<dd>${english(about)}</dd>`
  }`;
}

/** Every headword of an article in the order of the text, linked to the sentence where it first stands. */
export function vocabularyChapter({ article, vocabulary }: Edition): BookDocument {
  const files = chapterFiles(article);
  const entries = [...vocabulary.values()].map((entry) => {
    const { sentence } = entry.occurrences[0]!;
    return wordEntry(entry, `${files.get(blockIdOf(sentence))}#${sentence}`);
  });
  return {
    file: 'vocabulary.xhtml',
    title: strings.vocabulary,
    type: 'glossary',
    body: xml`
<h1>${both(strings.vocabulary)}</h1>
<dl>${entries}
</dl>`,
  };
}

function wordEntry({ word, senses }: VocabularyEntry, href: string): Xml {
  const traditional =
    word.traditional === word.headword
      ? undefined
      : xml`<span ${inLanguage('zh-Hant')}>【${word.traditional}】</span>`;
  const level = word.level === undefined ? undefined : xml` <small>HSK ${word.level}</small>`;
  return xml`
<dt><dfn ${inLanguage('zh-Hans')}><a href="${href}">${word.headword}</a></dfn>${traditional}${level}</dt>
${senses.map(senseEntry)}`;
}

function senseEntry({ reading, gloss, pos, byMachine }: Sense): Xml {
  const meaning = byMachine ? xml`<i>${english(gloss)}</i>` : english(gloss);
  return xml`<dd><span class="pinyin" ${inLanguage('zh-Latn')}>${toMarks(reading)}</span> ${meaning} <small>${pos}</small></dd>`;
}
