import type { WordCharacter } from '../model/character.ts';
import { meaningOf, type KnownWord } from './character-meaning.ts';
import { loadComponents, type ComponentsOf } from './components.ts';
import { loadDictionary, type Dictionary } from './dictionary.ts';
import { onceForEach } from './once-for-each.ts';
import { withoutJoints } from './pinyin.ts';
import { strokesOf } from './strokes.ts';

const load = (): { dictionary: Dictionary; componentsOf: ComponentsOf } => ({
  dictionary: loadDictionary(),
  componentsOf: onceForEach(loadComponents()),
});

const strokeCount = onceForEach((character) => strokesOf(character)?.strokes.length);

let sources: ReturnType<typeof load> | undefined;

/** The Chinese characters of a word once each, with the readings they have in it; the data are read at the first call. */
export function charactersOf(word: KnownWord, readings: readonly string[]): WordCharacter[] {
  const { dictionary, componentsOf } = (sources ??= load());
  const characters = [...word.headword];
  return [...new Set(characters)]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map((character) => ({
      character,
      uses: placesOf(character, characters, readings).map(({ at, syllables }) => ({
        reading: syllables[at]!.toLowerCase(),
        meaning: meaningOf(dictionary.lookup(character), word, at, syllables),
      })),
      strokes: strokeCount(character),
      components: componentsOf(character),
    }));
}

/** What each character of a word means there, '' where the dictionary has nothing that fits. */
export function meaningsIn(word: KnownWord, reading: string): string[] {
  const { dictionary } = (sources ??= load());
  const [characters, syllables] = [[...word.headword], reading.split(' ')];
  if (syllables.length !== characters.length) return characters.map(() => '');
  return characters.map(
    (character, at) => meaningOf(dictionary.lookup(character), word, at, syllables) ?? '',
  );
}

/** Where a character stands, once for each reading that it has; a reading has a syllable for each character. */
function placesOf(character: string, characters: readonly string[], readings: readonly string[]) {
  const all = readings
    .filter((reading) => reading !== '')
    .map((reading) => withoutJoints(reading).split(' '))
    .filter((syllables) => syllables.length === characters.length)
    .flatMap((syllables) =>
      characters.flatMap((other, at) => (other === character ? [{ at, syllables }] : [])),
    );
  return [...new Map(all.map((place) => [place.syllables[place.at]!.toLowerCase(), place])).values()];
}
