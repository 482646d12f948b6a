import type { Dictionary } from '../../language/dictionary.ts';
import type { Segmenter } from '../../language/segmenter.ts';
import type { EntityKind } from '../../model/entity.ts';
import { placesOf } from '../tokens.ts';
import type { CutBlock } from '../types.ts';
import { isCommon, kindOfProperNoun, properNouns } from './gazetteer.ts';
import { COUNTRY_CHARACTERS, isTitle } from './lists.ts';
import type { Piece } from './types.ts';

/** What the finder knows words by. */
export type FinderTools = { segmenter: Pick<Segmenter, 'partOfSpeech'>; dictionary: Dictionary };

// The longest name of several words that is looked up: 世界 贸易 组织, 联合国 教科文 组织.
const JOINED = { words: 5, characters: 14 };

/**
 * The words of each sentence of a block as pieces: words that the gazetteer has as one name are joined, and words that
 * no dictionary has are parted where a name is glued to another word (日本首相, 俄总统, 中美关系).
 */
export function piecesOf(block: CutBlock, tools: FinderTools): Piece[][] {
  const sentences = Map.groupBy(placesOf([block]), ({ place }) => place.sentence);
  return [...sentences.values()].map((places) => {
    const words = places.map(({ token, place }) => ({ text: token.text, start: place.start }));
    return joined(words, tools).flatMap((word) => parted(word, tools).map((part) => pieceOf(part, tools)));
  });
}

type Word = { text: string; start: number };

function joined(words: readonly Word[], tools: FinderTools): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length;) {
    const count = longestName(words.slice(at, at + JOINED.words), tools);
    const text = words
      .slice(at, at + count)
      .map((word) => word.text)
      .join('');
    result.push({ text, start: words[at]!.start });
    at += count;
  }
  return result;
}

/** How many words from the first on are one name of the gazetteer; 1 where none are. */
function longestName(words: readonly Word[], { dictionary }: FinderTools): number {
  for (let count = words.length; count > 1; count--) {
    const text = words
      .slice(0, count)
      .map((word) => word.text)
      .join('');
    const isName = text.length <= JOINED.characters && properNouns(text, dictionary).length > 0;
    if (isName && !isCommon(text, dictionary)) return count;
  }
  return 1;
}

/** Parts of a word that no dictionary has, if all of them are known and one is a name; else the word itself. */
function parted({ text, start }: Word, tools: FinderTools): Word[] {
  const known = tools.dictionary.lookup(text).length > 0;
  const parts = (known ? undefined : split(text, tools)) ?? [text];
  return placed(
    parts.flatMap((part) => countriesIn(part, tools) ?? [part]),
    start,
  );
}

/** 中美, 美俄: two countries or more, each by its character. */
function countriesIn(text: string, { dictionary }: FinderTools): string[] | undefined {
  const characters = [...text];
  const all = characters.length > 1 && characters.every((character) => COUNTRY_CHARACTERS.has(character));
  return all && !isCommon(text, dictionary) ? characters : undefined;
}

function placed(parts: readonly string[], start: number): Word[] {
  return parts.map((text, at) => ({ text, start: start + parts.slice(0, at).join('').length }));
}

/** The longest name that a word begins with, and what follows it. */
function split(text: string, tools: FinderTools): string[] | undefined {
  if (/^[小老]/u.test(text) && nameKind(text.slice(1), tools) === 'person')
    return [text.slice(0, 1), text.slice(1)];
  for (let length = text.length - 1; length > 0; length--) {
    const [name, rest] = [text.slice(0, length), text.slice(length)];
    const isName = length > 1 ? nameKind(name, tools) : COUNTRY_CHARACTERS.has(name);
    if (!isName) continue;
    const known = tools.dictionary.lookup(rest).length > 0 && (length > 1 || isTitle(rest));
    const more = known ? [rest] : split(rest, tools);
    if (more) return [name, ...more];
  }
  return undefined;
}

/** The kind of a proper noun that is no common word too. */
function nameKind(text: string, { dictionary, segmenter }: FinderTools): EntityKind | undefined {
  const names = text.length > 1 && !isCommon(text, dictionary) ? properNouns(text, dictionary) : [];
  return names.length ? kindOfProperNoun(names, segmenter.partOfSpeech(text)) : undefined;
}

function pieceOf({ text, start }: Word, tools: FinderTools): Piece {
  const pos = tools.segmenter.partOfSpeech(text);
  const known = tools.dictionary.lookup(text).length > 0;
  const ambiguous = isCommon(text, tools.dictionary) && properNouns(text, tools.dictionary).length > 0;
  const kind = nameKind(text, tools);
  return {
    text,
    start,
    end: start + text.length,
    known,
    ambiguous,
    ...(kind && { kind }),
    ...(pos && { pos }),
  };
}
