import { senseParts, type SensePart } from '../language/sense-text.ts';
import { xml, type Xml } from '../markup/xml.ts';
import { wordLink } from './word-link.ts';

/** A sense of the dictionary as an item of a list; the words it refers to are links where the site has them. */
export const senseItem = (sense: string, known: ReadonlyMap<string, unknown>): Xml =>
  xml`<li>${senseParts(sense).map((part) => (typeof part === 'string' ? part : reference(part, known)))}</li>`;

function reference({ word, pinyin }: Exclude<SensePart, string>, known: ReadonlyMap<string, unknown>): Xml {
  const chinese =
    word === undefined
      ? undefined
      : known.has(word)
        ? wordLink(word)
        : xml`<span lang="zh-Hans">${word}</span>`;
  const sound = pinyin === undefined ? undefined : xml`<span lang="zh-Latn">${pinyin}</span>`;
  return xml`${chinese}${chinese && sound && ' '}${sound}`;
}
