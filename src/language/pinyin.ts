import { onceForEach } from './once-for-each.ts';
import { parseReading, type Syllable } from './syllables.ts';

export { isMandarin, SYLLABLES } from './syllable-table.ts';
export { bareReading, parseReading, withoutJoints } from './syllables.ts';
export type { Syllable } from './syllables.ts';
export { spokenReading } from './sandhi.ts';
export { toZhuyin } from './zhuyin.ts';

// What stands above a letter for each tone; the neutral one has no mark.
const MARKS = ['\u0304', '\u0301', '\u030c', '\u0300', ''];

/**
 * A word's pinyin as GB/T 16159-2012 spells it: `Bei3 yue1` → `Běiyuē`, `Xi1 an1` → `Xī'ān`, `nu:3 ren2` → `nǚrén`.
 * Syllables are joined; a capital inside the reading starts a new part of a name (`Zhang1 Wei3` → `Zhāng Wěi`);
 * `di4 -yi1` and `yi1 _ge4` are `dì-yī` and `yī gè`; an apostrophe stands before a, o and e; 儿 as `r5` closes the
 * syllable before it.
 */
export const toMarks = onceForEach((reading) =>
  parseReading(reading).reduce(
    (spelled, syllable) => spelled + joint(spelled, syllable) + marked(syllable),
    '',
  ),
);

/** The letters of a reading without tones, for search keys and sorting: lower case, syllables apart, `v` for ü. */
export function toPlain(reading: string): string {
  return parseReading(reading)
    .map(({ letters }) => letters)
    .join(' ');
}

function joint(before: string, { letters, capital, joint: written }: Syllable): string {
  if (before === '') return '';
  if (written || capital) return written ?? ' ';
  return /^[aoeê]/.test(letters) ? "'" : '';
}

function marked({ letters, tone, capital }: Syllable): string {
  const spelling = letters.replaceAll('v', 'ü');
  const end = markedLetter(spelling) + 1;
  const withMark = (spelling.slice(0, end) + MARKS[tone - 1]! + spelling.slice(end)).normalize('NFC');
  return capital ? withMark.charAt(0).toUpperCase() + withMark.slice(1) : withMark;
}

/**
 * Where the tone mark goes: on a or e, on the o of ou, else on the last vowel (汉语拼音方案, section 4); in an exclamation
 * that has none (m, ng, hng) on its nasal.
 */
function markedLetter(spelling: string): number {
  const sure = /[ae]|o(?=u)/.exec(spelling);
  if (sure) return sure.index;
  const last = Math.max(...['i', 'o', 'u', 'ü'].map((vowel) => spelling.lastIndexOf(vowel)));
  return last < 0 ? spelling.search(/[mn]/) : last;
}
