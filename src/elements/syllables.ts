// An er, the r of 儿 that closes the syllable before it, or consonants, vowels, and an n or ng; none of these r and n opens
// the next syllable. GB/T 16159 sets an apostrophe wherever this would be ambiguous, so spelled pinyin splits without a
// dictionary.
const syllable = /e?r(?![aeiou])|[^aeiou' -]*[aeiou]+(?:ng?(?![aeiou]))?/gi;

// A vowel with a tone mark decomposes into its letter and one of these.
const toneMarks = ['\u0304', '\u0301', '\u030C', '\u0300'];

/** A syllable of spelled pinyin: where it stands, and its tone, 5 for the neutral one. */
export type SpelledSyllable = { index: number; length: number; tone: number };

// The second to fourth tones and the neutral one; the first has no mark.
const zhuyinMarks: Record<string, number> = { ˊ: 2, ˇ: 3, ˋ: 4, '˙': 5 };

/** The syllables of a word in zhuyin, which stand apart. */
const zhuyinSyllables = (zhuyin: string): SpelledSyllable[] =>
  [...zhuyin.matchAll(/[^ ]+/g)].map(({ index, 0: { length } }) => {
    const mark = /[ˊˇˋ˙]/.exec(zhuyin.slice(index, index + length))?.[0];
    return { index, length, tone: mark ? zhuyinMarks[mark]! : 1 };
  });

/** The syllables of spelled pinyin, `Běiyuē` has two, or of zhuyin. */
export function syllablesOf(pinyin: string): SpelledSyllable[] {
  if (/\p{Script=Bopomofo}/u.test(pinyin)) return zhuyinSyllables(pinyin);
  const letters = [...pinyin].map((letter) => letter.normalize('NFD').charAt(0)).join('');
  return [...letters.matchAll(syllable)].map(({ index, 0: { length } }) => {
    const decomposed = pinyin.slice(index, index + length).normalize('NFD');
    const tone = toneMarks.findIndex((mark) => decomposed.includes(mark)) + 1;
    return { index, length, tone: tone || 5 };
  });
}

/** Spelled pinyin as a numbered reading: `Běiyuē` → `Bei3 yue1`. */
export function numbered(pinyin: string): string {
  return syllablesOf(pinyin)
    .map(({ index, length, tone }) => {
      const decomposed = pinyin.slice(index, index + length).normalize('NFD');
      const letters = decomposed.replace(/u\u0308/g, 'u:').replace(/[\u0300-\u030C]/g, '');
      return `${letters}${tone}`;
    })
    .join(' ');
}
