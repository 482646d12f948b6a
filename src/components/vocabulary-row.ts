import { toMarks } from '../language/pinyin.ts';
import { paragraphPath, wordPath } from '../reading/address.ts';
import { languageOf } from '../reading/article.ts';
import { levelOf, type Edition } from '../reading/edition.ts';
import type { VocabularyEntry } from '../reading/vocabulary.ts';
import { xml, type Xml } from '../markup/xml.ts';
import { english } from './english.ts';
import { shortPlaceOf } from './place-of.ts';

/** A word of an article as a row of its vocabulary, with what scripts sort and filter by. */
export function rowOf(edition: Edition, { word, senses, occurrences }: VocabularyEntry): Xml {
  const { headword, traditional, level } = word;
  const { article } = edition;
  const { sentence } = occurrences[0]!;
  const each = (of: (sense: (typeof senses)[number]) => string | undefined) => [...new Set(senses.map(of))];
  const pos = each((sense) => sense.pos).join(' ');
  return xml`<tr data-level="${levelOf(edition, headword)}" data-count="${occurrences.length}" data-pos${pos && xml`="${pos}"`}><th scope="row" lang="${languageOf(article)}"><a href="${wordPath(headword)}">${article.script ? traditional : headword}</a></th><td lang="zh-Latn">${each(({ reading }) => toMarks(reading)).join(', ')}</td><td lang="en">${english(each(({ gloss }) => gloss).join('; '))}</td><td>${level ? `HSK ${level}` : '–'}</td><td>${occurrences.length}</td><td><a href="${paragraphPath(article.slug, sentence)}">${shortPlaceOf(sentence)}</a></td></tr>`;
}
