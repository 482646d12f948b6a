import { fill, strings } from '../i18n/strings.ts';
import { paragraphPath } from '../reading/address.ts';
import type { ConcordanceLine } from '../reading/concordance.ts';
import { xml, type Xml } from '../takeaway/xml.ts';
import { label } from './label.ts';

const others = { t: strings.headline, d: strings.dateline, h: strings.heading };

/** What a reader calls the block that a sentence stands in. */
function placeOf(sentence: string) {
  const [, kind = '', number = ''] = /^([tdhp])(\d+)/.exec(sentence) ?? [];
  return kind === 'p' ? fill('paragraph', number) : others[kind as keyof typeof others];
}

/** A line with its keyword in the middle, its translation and a link to its place. */
export const lineOf = ({ slug, sentence, before, keyword, after, translation }: ConcordanceLine): Xml =>
  xml`<li><p class="line" lang="zh-Hans"><span class="before">${before}</span><b>${keyword}</b><span class="after">${after}</span></p><p class="translation" lang="en">${translation} <a class="place" href="${paragraphPath(slug, sentence)}">${label({ text: placeOf(sentence), ui: true })}</a></p></li>`;
