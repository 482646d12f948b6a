import { meaningsIn } from '../language/characters.ts';
import type { Edition } from './edition.ts';
import { addNames } from './word-page.ts';

/** What each character means in the words of an article that have several, by headword and sense; '' where none is known. */
export type CharacterNotes = Record<string, string[][]>;

/** Looks up the characters of an article's words. */
export function characterNotesOf(edition: Edition): CharacterNotes {
  const names = new Map<string, Set<string>>();
  addNames(names, edition);
  const isPerson = (headword: string) =>
    [...(names.get(headword) ?? [])].some((id) => edition.entities.get(id)?.kind === 'person');
  const words = [...edition.vocabulary].filter(([headword]) => [...headword].length > 1);
  return Object.fromEntries(
    words.map(([headword, { word, senses }]) => [
      headword,
      senses.map(({ reading, gloss }) =>
        meaningsIn(
          {
            headword,
            traditional: word.traditional,
            glosses: [gloss],
            isPerson: isPerson(headword),
          },
          reading,
        ),
      ),
    ]),
  );
}
