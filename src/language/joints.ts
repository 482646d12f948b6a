import type { PartOfSpeech } from '../model/text.ts';

const ORDINAL = /^第[零〇一二三四五六七八九十百千万几]/u;

/**
 * A reading with the joints that GB/T 16159-2012 writes inside a long word: a hyphen after 第 and between the halves of a
 * phrase of four characters (`cǎocǎo-shōuchǎng`), a space where a word of four or more is made up of words of two or more
 * (`jūnbèi jìngsài`, but `gǔshēngwùxuéjiā`). A reading that has capitals or joints says itself how it is spelled.
 */
export function withJoints(
  text: string,
  reading: string,
  pos: PartOfSpeech | undefined,
  isWord: (text: string) => boolean,
): string {
  const syllables = reading.split(' ');
  const characters = [...text];
  if (/[A-Z_-]/.test(reading) || syllables.length !== characters.length) return reading;
  if (ORDINAL.test(text)) return joined(syllables, [1], '-');
  if (characters.length < 4) return reading;
  if (pos === 'idiom') return characters.length === 4 ? joined(syllables, [2], '-') : reading;
  return joined(syllables, bordersIn(characters, isWord), '_');
}

const joined = (syllables: readonly string[], borders: readonly number[], joint: string): string =>
  syllables.map((syllable, at) => (borders.includes(at) ? joint : '') + syllable).join(' ');

/** Where words of two or more characters meet that together are the whole, the longest first; nowhere if none are. */
function bordersIn(characters: readonly string[], isWord: (text: string) => boolean): number[] {
  for (let end = characters.length - 2; end >= 2; end--) {
    if (!isWord(characters.slice(0, end).join(''))) continue;
    const rest = characters.slice(end);
    const others = bordersIn(rest, isWord);
    if (others.length || isWord(rest.join(''))) return [end, ...others.map((border) => border + end)];
  }
  return [];
}
