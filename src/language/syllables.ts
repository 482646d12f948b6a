/**
 * One syllable of a reading: its letters in lower case with `v` for ü, its tone (5 neutral), whether a name starts, and
 * the joint before it where the word is not written in one there.
 */
export type Syllable = { letters: string; tone: number; capital: boolean; joint?: '-' | ' ' };

/**
 * The syllables of a numbered reading (`Bei3 yue1`, `nu:3 ren2`), none of an empty one: nobody knows how some rare
 * characters are read. `-` before a syllable is a hyphen of the spelling, `_` a space. Throws a RangeError for anything else.
 */
export function parseReading(reading: string): Syllable[] {
  if (reading === '') return [];
  return reading.split(' ').map((part) => {
    const [, mark = '', spelling, tone] = /^([-_]?)([A-Za-z:]+)([1-5])$/.exec(part) ?? [];
    if (!spelling || !tone) throw new RangeError(`not a numbered syllable: ${JSON.stringify(part)}`);
    const letters = spelling.toLowerCase().replaceAll('u:', 'v');
    const syllable = { letters, tone: Number(tone), capital: spelling[0] !== letters[0] };
    return mark ? { ...syllable, joint: mark === '-' ? '-' : ' ' } : syllable;
  });
}

/** A reading without the hyphens and spaces of its spelling, syllable for syllable. */
export const withoutJoints = (reading: string): string => reading.replace(/[-_]/g, '');

/** A reading as it sounds: without the joints and capitals of its spelling. */
export const bareReading = (reading: string): string => withoutJoints(reading).toLowerCase();
