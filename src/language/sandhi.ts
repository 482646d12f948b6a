import { parseReading } from './syllables.ts';

/**
 * The tones as spoken, for display on request; the written pinyin keeps the citation tones (GB/T 16159-2012, 6.5).
 * 一 is fourth before tones 1–3 and second before 4 or a neutral syllable that was 4 (个); 不 is second before 4;
 * a third tone before a third becomes second. `text` gives the characters, `next` the reading that follows the word.
 * 一 as a numeral in a row or as an ordinal keeps its tone: say so by leaving it out of `text` (`第_`).
 */
export function spokenReading(text: string, reading: string, next?: string): string {
  const parts = reading.split(' ');
  const tones = parseReading(reading).map(({ tone }) => tone);
  const following = next === undefined ? undefined : parseReading(next)[0]?.tone;
  const characters = [...text];
  for (let at = tones.length - 1; at >= 0; at--) {
    tones[at] = spokenTone(characters[at], tones[at] ?? 5, tones[at + 1] ?? following);
  }
  return parts.map((part, at) => part.slice(0, -1) + String(tones[at] ?? '')).join(' ');
}

function spokenTone(character: string | undefined, tone: number, next: number | undefined): number {
  if (next === undefined) return tone;
  if (character === '一' && tone === 1) return next >= 4 ? 2 : 4;
  if (character === '不' && tone === 4) return next === 4 ? 2 : 4;
  return tone === 3 && next === 3 ? 2 : tone;
}
