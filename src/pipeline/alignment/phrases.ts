import { onceForEach } from '../../language/once-for-each.ts';
import type { DictionaryEntry, Token } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { contentWords } from '../senses/same-words.ts';
import { isMeaning } from '../senses/tidy-sense.ts';

/** The phrases that may render a token by what it means here: its gloss, the names of what it names, or itself as a number. */
export function ownPhrases({ kind, text, gloss = '' }: Token, entity: Entity | undefined): string[] {
  if (kind === 'punctuation' || kind === 'space') return [];
  if (kind !== 'word')
    return [text.normalize('NFKC').replace(/(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/gu, ' ')];
  return [...new Set([...phrasesOf(gloss), ...(entity ? namesOf(entity) : [])])];
}

/** The phrases of all senses that the dictionary gives a word. */
export function dictionaryPhrases(entries: readonly DictionaryEntry[]): string[] {
  return [...new Set(entries.flatMap(({ senses }) => senses.filter(isMeaning).flatMap(phrasesOf)))];
}

/** The English names of an entity; a person goes by the last of theirs too. */
function namesOf({ kind, name, forms }: Entity): string[] {
  const full = name.en.replace(/,.*/, '');
  const last = kind === 'person' ? phrasesOf(full.slice(full.lastIndexOf(' ') + 1)) : [];
  return [...phrasesOf(full), ...last, ...forms.flatMap(({ gloss = '' }) => phrasesOf(gloss))];
}

/** The phrases that a gloss offers. What stands in brackets or after a colon is a remark; so is what a measure word is for. */
const phrasesOf = onceForEach((gloss): string[] => {
  if (/^(measure word|classifier)\b/.test(gloss)) return [];
  const plain = gloss.replace(/\([^()]*\)|\[[^\]]*\]/g, ' ').replace(/:.*/, '');
  const pieces = plain.split(/[,;…/]/).map((piece) => piece.trim());
  return pieces.flatMap((piece) =>
    piece.startsWith('to ') ? verbPhrases(piece.slice(3)) : [piece.replace(/^(the|an?) /i, '')],
  );
});

/** A verb also without its `be` and the prepositions that lead in its object: `be used for`, `used for`, `used`. */
function verbPhrases(phrase: string): string[] {
  const bare = phrase.replace(/^be /, '');
  const words = bare.split(' ');
  const last = words.findLastIndex((word) => contentWords(word).length > 0);
  return last < 0 ? [phrase] : [phrase, bare, words.slice(0, last + 1).join(' ')];
}
