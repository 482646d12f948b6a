import type { Entity } from '../model/entity.ts';
import type { Bilingual } from '../model/text.ts';

/**
 * What a name is to another, as a phrase in each language: `…` in a role stands for the other name, which else follows
 * the role. `…首都` and `capital of` with 比利时, Belgium give 比利时首都, capital of Belgium.
 */
export const relation = (role: Bilingual, other: Bilingual): Bilingual => ({
  zh: phrase(role.zh, other.zh, ''),
  en: phrase(role.en, other.en, ' '),
});

/** A name within a phrase: the form that its entry gives first, and what that means; of what has no gloss, the English name. */
export function shortName({ name, forms }: Entity): Bilingual {
  const { text: zh, gloss: en = name.en } = forms[0]!;
  return { zh, en };
}

const phrase = (role: string, other: string, space: string): string =>
  role.includes('…') ? role.replace('…', () => other) : role + space + other;
