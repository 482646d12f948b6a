import type { Bilingual } from '../model/text.ts';

/**
 * What a name is to another, as a phrase in each language: `…` in a role stands for the other name, which else follows
 * the role. `…首都` and `capital of` with 比利时, Belgium give 比利时首都, capital of Belgium.
 */
export const relation = (role: Bilingual, other: Bilingual): Bilingual => ({
  zh: phrase(role.zh, other.zh, ''),
  en: phrase(role.en, other.en, ' '),
});

const phrase = (role: string, other: string, space: string): string =>
  role.includes('…') ? role.replace('…', () => other) : role + space + other;
