import type { KnownWords } from './known-words.ts';
import { toLetters } from './pinyin-letters.ts';
import { slipCost } from './slip.ts';

/** A word that may have been meant, with its pinyin where it was asked for by that; the more it costs, the less likely. */
export type Choice = { text: string; pinyin?: string; cost: number };

/** What a site has to choose from: its words, and how characters sound. */
export type Lexicon = { words: readonly Entry[]; sounds: ReadonlyMap<string, ReadonlySet<string>> };

/** A word as it is compared with what was typed: by its letters, of English or pinyin, and by its characters. */
type Entry = { text: string; pinyin?: string; letters: string[]; characters: string[]; rank: number };

/** The words to choose from. `names` are the forms of names in the texts, with the letters of their pinyin. */
export function entriesOf(
  known: readonly KnownWords[],
  names: readonly (readonly [text: string, letters?: string])[],
): Entry[] {
  const entry = (text: string, rank: number, said: string) => ({ text, rank, letters: [...toLetters(said)] });
  const han = (text: string, rank: number, said: string, pinyin?: string): Entry => ({
    ...entry(text, rank, said),
    characters: [...text],
    ...(pinyin && { pinyin }),
  });
  return [
    ...known.flatMap((words) =>
      words.han.map(([text, said], rank) => han(text, rank, said, said.replaceAll('|', ''))),
    ),
    ...known.flatMap(({ english }) =>
      english.map((text, rank) => ({ ...entry(text, rank, text), characters: [] })),
    ),
    ...names.map(([text, said = '']) => han(text, Infinity, said)),
  ];
}

/** The sounds of each character, of the characters by their sounds. */
export function soundsOf(bySound: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const sounds = new Map<string, Set<string>>();
  for (const [sound, characters] of Object.entries(bySound))
    for (const character of characters)
      sounds.set(character, (sounds.get(character) ?? new Set()).add(sound));
  return sounds;
}

const fewestLetters = 3;
const manyLetters = 7;
const otherBeginning = 0.5;
const beginningOnly = 1;
const much = 0.4;
const most = 5;

/** The words whose letters, in English or pinyin, are nearly what was typed, or begin with it. */
export function nearLetters(typed: string, { words }: Lexicon): Choice[] {
  const letters = [...toLetters(typed)];
  if (letters.length < fewestLetters) return [];
  const limit = letters.length < manyLetters ? 1 : 2;
  return nearest(words, limit + otherBeginning, ({ letters: all }) => {
    if (letters.every((letter, at) => letter === all[at]))
      return all.length > letters.length ? beginningOnly : 0;
    if (Math.abs(all.length - letters.length) > limit) return Infinity;
    return slipCost(letters, all, () => 1) + (letters[0] === all[0] ? 0 : otherBeginning);
  });
}

const soundsAlike = 0.4;
const swappedPair = 0.9;

/** The words whose characters are nearly those typed, or sound like them. */
export function nearCharacters(typed: string, { words, sounds }: Lexicon): Choice[] {
  const characters = [...typed];
  if (characters.length < 2) return [];
  // Of two characters, what only shares one is not near
  const limit = characters.length === 2 ? swappedPair : characters.length * soundsAlike;
  const other = (one: string, two: string) =>
    sounds.get(one)?.isDisjointFrom(sounds.get(two) ?? new Set()) === false ? soundsAlike : 1;
  return nearest(words, limit, ({ characters: all }) =>
    Math.abs(all.length - characters.length) > 1 ? Infinity : slipCost(characters, all, other),
  ).map(({ text, cost }) => ({ text, cost }));
}

/** The cheapest of some words, and those that cost little more; the commonest first among equals. */
function nearest(words: readonly Entry[], limit: number, costOf: (word: Entry) => number): Choice[] {
  const found = words
    .map((word) => ({ word, cost: costOf(word) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost || a.word.rank - b.word.rank || 0);
  const distinct = [...Map.groupBy(found, ({ word }) => word.text).values()].map(([first]) => first!);
  return distinct
    .filter(({ cost }) => cost <= found[0]!.cost + much)
    .slice(0, most)
    .map(({ word: { text, pinyin }, cost }) => ({ text, cost, ...(pinyin && { pinyin }) }));
}
