import { make } from './dom.ts';
import { readingShown } from './shown-reading.ts';
import { syllablesOf } from './syllables.ts';

/** A headword in both scripts with its reading, each syllable told by its tone, which a setting colours. */
export function noteHeading(headword: string, traditional: string, pinyin: string): HTMLElement {
  return make(
    'p',
    { class: 'headword', id: 'note-headword', translate: 'no', lang: 'zh-Hans' },
    headword,
    ...(traditional ? [make('span', { class: 'traditional', lang: 'zh-Hant' }, `【${traditional}】`)] : []),
    make('span', { class: 'pinyin', id: 'note-reading', lang: 'zh-Latn' }, ...byTone(readingShown(pinyin))),
  );
}

function byTone(reading: string): (Node | string)[] {
  let at = 0;
  const pieces = syllablesOf(reading).flatMap(({ index, length, tone }) => {
    const piece = make('span', { class: `tone-${tone}` }, reading.slice(index, index + length));
    const between = reading.slice(at, index);
    at = index + length;
    return between ? [between, piece] : [piece];
  });
  return [...pieces, reading.slice(at)];
}
