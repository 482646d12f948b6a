import { syllablesOf } from './syllables.ts';

const tones = [1, 2, 3, 4, 5];

/**
 * Colours each syllable's pinyin by its tone while that setting is on. It paints ranges instead of wrapping syllables in
 * elements, so that turning it on moves nothing; a browser that cannot do so shows plain pinyin.
 */
export function colourTones(text: HTMLElement): void {
  if (!('highlights' in CSS)) return;
  const update = () => {
    const on = document.documentElement.dataset['tones'] === 'on';
    const ranges = on ? rangesByTone(text) : new Map<number, Range[]>();
    for (const tone of tones) CSS.highlights.set(`tone-${tone}`, new Highlight(...(ranges.get(tone) ?? [])));
  };
  document.addEventListener('pangzhu:settings', update);
  update();
}

function rangesByTone(text: HTMLElement): Map<number, Range[]> {
  const ranges = new Map<number, Range[]>(tones.map((tone) => [tone, []]));
  for (const { firstChild } of text.querySelectorAll('rt')) {
    if (!(firstChild instanceof Text)) continue;
    for (const { index, tone, length } of syllablesOf(firstChild.data)) {
      const range = document.createRange();
      range.setStart(firstChild, index);
      range.setEnd(firstChild, index + length);
      ranges.get(tone)!.push(range);
    }
  }
  return ranges;
}
