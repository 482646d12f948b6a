import { fill, strings } from '../i18n/strings.ts';
import type { Xml } from '../markup/xml.ts';
import type { Bilingual } from '../model/text.ts';
import { label } from './label.ts';

/** The kind and number of the block that a sentence stands in: `p7s2` is in the seventh paragraph. */
const partsOf = (sentence: string): string[] => /^([tdhp])(\d+)/.exec(sentence)?.slice(1) ?? [];

const others = { t: strings.headline, d: strings.dateline, h: strings.heading };

/** What a reader calls the block that a sentence stands in. */
export function placeOf(sentence: string): Bilingual {
  const [kind = '', number = ''] = partsOf(sentence);
  return kind === 'p' ? fill('paragraph', number) : others[kind as keyof typeof others];
}

/** The same in a narrow column: most stand in paragraphs, which a sign names in both languages. */
export function shortPlaceOf(sentence: string): string | Xml {
  const [kind, number] = partsOf(sentence);
  return kind === 'p' ? `¶${number}` : label({ text: placeOf(sentence), ui: true });
}
