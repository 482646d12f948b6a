import type { Bilingual } from '../model/text.ts';

/** Parts the languages where a label can have no markup: in an option, or a name that is only read out. */
const parting = '\u2002';

/** A label in both languages as one text; `common` is what follows in either. */
export const both = ({ zh, en }: Bilingual, common?: string): string =>
  [zh, en, common].filter(Boolean).join(en ? parting : ' ');

/** What such a text says in one language (`zh`, `en`); any other choice leaves both. */
export function partOf(label: string, language: string): string {
  const [zh, en, ...common] = label.split(parting);
  if (en === undefined || !['zh', 'en'].includes(language)) return label;
  return [language === 'zh' ? zh : en, ...common].join(' ');
}
