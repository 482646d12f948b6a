import { fill, strings, type StringKey } from '../i18n/strings.ts';
import type { Bilingual } from '../model/text.ts';
import type { Language } from '../reading/article.ts';
import { xml, type Xml } from '../markup/xml.ts';

/** One of `strings` by its key, or a text at hand, with `ui` where that is the interface's. */
export type LabelOf =
  { k: StringKey; n?: number | string } | { text: Bilingual; ui?: boolean; lang?: Language };

/** A label in both languages. What is the interface's, and no text of a publisher's, goes with the setting for its language. */
export function label(of: LabelOf): Xml {
  const part = 'k' in of || of.ui ? ' ui' : '';
  const lang = ('text' in of && of.lang) || 'zh-Hans';
  const { zh, en } = 'text' in of ? of.text : of.n === undefined ? strings[of.k] : fill(of.k, of.n);
  return xml`<span class="zh${part}" lang="${lang}">${zh}</span> <span class="en${part}" lang="en">${en}</span>`;
}
