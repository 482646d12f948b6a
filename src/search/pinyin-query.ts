import { SYLLABLES } from '../language/syllable-table.ts';
import { partMarks, toneOfMark } from './pinyin-letters.ts';

/**
 * Typed pinyin. `letters` run without gaps, `v` for ü; a syllable must end at each of `borders`, and the one that covers
 * the letter at a key of `tones` must have that tone. `openings` are the ways in which the first syllables can be read.
 */
export type PinyinQuery = {
  letters: string;
  borders: ReadonlySet<number>;
  tones: ReadonlyMap<number, number>;
  openings: string[][];
};

const longest = 6;
const openingLength = 4;

/** Reads words as pinyin, one after another; nothing where they are none, such as half a syllable. */
export function parsePinyin(words: readonly string[]): PinyinQuery | undefined {
  let letters = '';
  const borders = new Set<number>();
  const tones = new Map<number, number>();
  for (const word of words) {
    for (const character of partMarks(word).replace(/[’‘`-]/g, "'")) {
      const tone = /[0-5]/.test(character) ? +character || 5 : toneOfMark(character);
      if (/[a-z]/.test(character)) letters += character;
      else if (letters === '') return undefined;
      else if (tone) tones.set(letters.length - 1, tone);
      else if (character !== "'") return undefined;
      if (/[0-5']/.test(character)) borders.add(letters.length);
    }
    borders.add(letters.length);
  }
  const openings = readOpenings(letters, borders);
  return openings && { letters, borders, tones, openings };
}

/** Whether words are one syllable, and no more: `fan`, `dǎo`. */
export function isSyllable({ letters }: PinyinQuery): boolean {
  return SYLLABLES.has(letters);
}

/** The different first syllables of all valid readings, at most four of each; nothing where there is no reading. */
function readOpenings(letters: string, borders: ReadonlySet<number>): string[][] | undefined {
  const readable = new Array<boolean>(letters.length + 1).fill(false);
  readable[letters.length] = letters !== '';
  const ends = (from: number) => syllableEnds(letters, borders, from).filter((end) => readable[end]);
  for (let from = letters.length - 1; from >= 0; from -= 1) readable[from] = ends(from).length > 0;
  if (!readable[0]) return undefined;
  const read = (from: number, count: number): string[][] => {
    if (from === letters.length || count === openingLength) return [[]];
    return ends(from).flatMap((end) =>
      read(end, count + 1).map((rest) => [letters.slice(from, end), ...rest]),
    );
  };
  return read(0, 0);
}

/** Where a syllable that starts at `from` can end. 儿 may close a word as a mere r (wánr), but opens none. */
function syllableEnds(letters: string, borders: ReadonlySet<number>, from: number): number[] {
  const ends: number[] = [];
  for (let end = from + 1; end <= Math.min(from + longest, letters.length); end += 1) {
    const syllable = letters.slice(from, end);
    if (SYLLABLES.has(syllable) || (syllable === 'r' && from > 0)) ends.push(end);
    if (borders.has(end)) break;
  }
  return ends;
}
