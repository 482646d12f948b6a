import type { DictionaryWord } from './dictionary.ts';
import type { Edition } from './edition.ts';

/** The headwords of the site that have each character, in the dictionary's order. */
export function wordsByCharacter(dictionary: ReadonlyMap<string, DictionaryWord>): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const headword of dictionary.keys()) {
    for (const character of new Set(headword)) {
      const known = words.get(character);
      if (known) known.push(headword);
      else words.set(character, [headword]);
    }
  }
  return words;
}

/** Adds the ids of the entities that each headword of an article names by itself somewhere, as 俄 and 俄方 name Russia. */
export function addNames(names: Map<string, Set<string>>, { article, vocabulary }: Edition): void {
  for (const { text, mentions } of article.blocks) {
    for (const { start, end, entity } of mentions) {
      const name = text.slice(start, end);
      if (vocabulary.has(name)) names.set(name, (names.get(name) ?? new Set()).add(entity));
    }
  }
}
