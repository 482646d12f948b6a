import { expect, test } from 'vitest';
import { SYLLABLES, toZhuyin } from '../../src/language/pinyin.ts';
import { toPinyin } from '../../src/search/zhuyin-query.ts';

test.each([
  ['ㄈㄢˇㄉㄠˇ', "fan3'dao3"],
  ['ㄈㄢˇ ㄉㄠˇ', 'fan3 dao3'],
  ['ㄈㄢㄉㄠ', "fan'dao"],
  ['ㄅㄟˇㄩㄝˉ', "bei3'yue1"],
  ['ㄋㄩˇㄖㄣˊ', "nv3'ren2"],
  ['˙ㄉㄜ', 'de5'],
  ['ㄉㄜ˙', 'de5'],
  ['ㄦˊ', 'er2'],
  ['反导 ㄅㄟˇㄩㄝ missile', "反导 bei3'yue missile"],
  ['ㄈㄢˇㄉ', 'ㄈㄢˇㄉ'],
  ['ˇ', 'ˇ'],
  ['fandao 反導', 'fandao 反導'],
])('%j is the pinyin %j', (typed, pinyin) => {
  expect(toPinyin(typed, SYLLABLES)).toBe(pinyin);
});

test.each([1, 2, 3, 4, 5])('every syllable can be typed in the tone %i', (tone) => {
  const syllables = [...SYLLABLES].filter((syllable) => syllable !== 'ê');
  const typed = syllables.map((syllable) => toZhuyin(`${syllable}${tone}`));
  const read = syllables.map((syllable) => (tone === 1 ? syllable : `${syllable}${tone}`));
  expect(typed.map((symbols) => toPinyin(symbols, SYLLABLES))).toEqual(read);
});
