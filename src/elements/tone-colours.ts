// Consonants, vowels, and an n, ng or r that does not open the next syllable. GB/T 16159 sets an apostrophe wherever
// this would be ambiguous, so spelled pinyin splits without a dictionary.
const syllable = /[^aeiou']*[aeiou]+(?:(?:ng?|r)(?![aeiou]))?/gi;

// A vowel with a tone mark decomposes into its letter and one of these.
const toneMarks = ['\u0304', '\u0301', '\u030C', '\u0300'];

/**
 * Colours each syllable's pinyin by its tone while that setting is on. It paints ranges instead of wrapping syllables in
 * elements, so that turning it on moves nothing; a browser that cannot do so shows plain pinyin.
 */
export function colourTones(text: HTMLElement): void {
  if (!('highlights' in CSS)) return;
  const update = () => {
    const on = document.documentElement.dataset['tones'] === 'on';
    const ranges = on ? tonesOf(text) : [[], [], [], [], []];
    ranges.forEach((tone, index) => CSS.highlights.set(`tone-${index + 1}`, new Highlight(...tone)));
  };
  document.addEventListener('pangzhu:settings', update);
  update();
}

/** Ranges of syllables by tone: first to fourth, then neutral. */
function tonesOf(text: HTMLElement): Range[][] {
  const ranges: Range[][] = [[], [], [], [], []];
  for (const { firstChild } of text.querySelectorAll('rt')) {
    if (!(firstChild instanceof Text)) continue;
    for (const { index, tone, length } of syllablesOf(firstChild.data)) {
      const range = document.createRange();
      range.setStart(firstChild, index);
      range.setEnd(firstChild, index + length);
      ranges[tone]!.push(range);
    }
  }
  return ranges;
}

function syllablesOf(pinyin: string): { index: number; length: number; tone: number }[] {
  const letters = [...pinyin].map((letter) => letter.normalize('NFD').charAt(0)).join('');
  return [...letters.matchAll(syllable)].map(({ index, 0: { length } }) => {
    const decomposed = pinyin.slice(index, index + length).normalize('NFD');
    const tone = toneMarks.findIndex((mark) => decomposed.includes(mark));
    return { index, length, tone: tone < 0 ? 4 : tone };
  });
}
