import { addMentions, type EntityMentions } from './concordance.ts';
import { addWords, inOrder, type DictionaryWord } from './dictionary.ts';
import type { Edition } from './edition.ts';
import { addNames, wordsByCharacter } from './word-page.ts';

/** What the pages that all articles share are made of. */
export type SiteIndex = {
  /** All headwords by headword, in the order of the dictionary. */
  words: Map<string, DictionaryWord>;
  /** Headwords by the characters they have. */
  sharing: Map<string, string[]>;
  /** Ids of the entities that a headword names by itself. */
  names: Map<string, Set<string>>;
  /** By entity. */
  mentions: Map<string, EntityMentions>;
};

/** Reads all articles once, one after the other, and keeps of them only what these pages show. */
export function siteIndexOf(editions: Iterable<Edition>): SiteIndex {
  const words = new Map<string, DictionaryWord>();
  const names: SiteIndex['names'] = new Map();
  const mentions: SiteIndex['mentions'] = new Map();
  for (const edition of editions) {
    addWords(words, edition);
    addNames(names, edition);
    addMentions(mentions, edition.article);
  }
  const ordered = inOrder(words);
  return { words: ordered, sharing: wordsByCharacter(ordered), names, mentions };
}
