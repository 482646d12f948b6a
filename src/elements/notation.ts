import { toZhuyin } from '../language/zhuyin.ts';
import { readingShown, showReadingsAs } from './shown-reading.ts';
import { numbered } from './syllables.ts';

const pinyinOf = new WeakMap<Text, string>();

/** Writes the readings over the words as pinyin or as zhuyin, as `<html data-notation>` asks. */
export function writeNotation(): void {
  const { dataset } = document.documentElement;
  showReadingsAs((pinyin) => (dataset['notation'] === 'zhuyin' ? toZhuyin(numbered(pinyin)) : pinyin));
  for (const { firstChild } of document.querySelectorAll('rt, .interlinear .pinyin')) {
    if (!(firstChild instanceof Text)) continue;
    const pinyin = pinyinOf.get(firstChild) ?? firstChild.data;
    pinyinOf.set(firstChild, pinyin);
    firstChild.data = readingShown(pinyin);
  }
  dataset['shownNotation'] = dataset['notation'] ?? 'pinyin';
}
