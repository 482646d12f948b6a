import { fill, strings } from '../i18n/strings.ts';
import type { Bilingual } from '../model/text.ts';

const others = { t: strings.headline, d: strings.dateline, h: strings.heading };

/** What a reader calls the block that a sentence stands in. */
export function placeOf(sentence: string): Bilingual {
  const [, kind = '', number = ''] = /^([tdhp])(\d+)/.exec(sentence) ?? [];
  return kind === 'p' ? fill('paragraph', number) : others[kind as keyof typeof others];
}
