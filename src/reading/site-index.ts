import { writtenOf } from '../language/written.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Concordance } from './concordance.ts';
import { addConstructions } from './constructions.ts';
import { addWords, inOrder, type DictionaryWord } from './dictionary.ts';
import type { Edition } from './edition.ts';
import { addMentions, type EntityMentions } from './mentions.ts';
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
  /** By pattern, those that are used. */
  constructions: Map<string, Concordance>;
  /** What stands in texts in traditional characters, word by word, in simplified ones. */
  simplified: Map<string, string>;
};

/** Reads all articles once, one after the other, and keeps of them only what these pages show. */
export function siteIndexOf(editions: Iterable<Edition>): SiteIndex {
  const words = new Map<string, DictionaryWord>();
  const names: SiteIndex['names'] = new Map();
  const mentions: SiteIndex['mentions'] = new Map();
  const constructions: SiteIndex['constructions'] = new Map();
  const simplified: SiteIndex['simplified'] = new Map();
  for (const edition of editions) {
    addWords(words, edition);
    addNames(names, edition);
    addMentions(mentions, edition.article);
    addConstructions(constructions, edition.article);
    addWritten(simplified, edition.article);
  }
  const ordered = inOrder(words);
  return { words: ordered, sharing: wordsByCharacter(ordered), names, mentions, constructions, simplified };
}

function addWritten(simplified: Map<string, string>, { script, blocks }: AnnotatedArticle): void {
  if (!script) return;
  const tokens = blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  for (const token of tokens) simplified.set(writtenOf(token), token.text);
}
